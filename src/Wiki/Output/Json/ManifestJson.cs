namespace Wiki.Output.Json;

/// <summary>The hash of every other file of the site, by the file's path.</summary>
internal sealed record ManifestJson
{
    public required int Format { get; init; }

    public required string Algorithm { get; init; }

    public required IReadOnlyDictionary<string, string> Files { get; init; }
}
