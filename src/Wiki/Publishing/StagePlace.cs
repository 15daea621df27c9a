namespace Wiki.Publishing;

/// <summary>The staging paths: hidden, and next to the published folder, so that all are on one file system.</summary>
/// <param name="Parent">The parent of the published folder.</param>
internal sealed record StagePlace(string Parent, string Name)
{
    public string Published => Path.Combine(Parent, Name);

    public string Staged => Path.Combine(Parent, $".{Name}.staged");

    public string Lock => Path.Combine(Parent, $".{Name}.lock");

    public static StagePlace Of(string output)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        return new StagePlace(Path.GetDirectoryName(folder)!, Path.GetFileName(folder));
    }
}
