namespace Wiki.Publishing;

/// <summary>Where a site is staged: in a hidden folder beside the published one, so that both are on one file system.</summary>
/// <param name="Parent">The folder that has the published one in it.</param>
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
