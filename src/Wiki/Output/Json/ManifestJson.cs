namespace Wiki.Output.Json;

/// <summary>The hash of every other file of the site, by the file's path.</summary>
internal sealed record ManifestJson
{
    public required int Format { get; init; }

    public required string Algorithm { get; init; }

    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>
    /// Files of earlier publishes that stay for pages opened before, a set for each publish, the newest first.
    /// </summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>>? Former { get; init; }
}
