namespace Wiki.Reading.Files;

/// <summary>A content folder: where its files are, and how problems name them.</summary>
/// <param name="root">The folder.</param>
/// <param name="name">How problems name it; null for its path from the current directory.</param>
internal sealed class ContentFolder(string root, string? name = null)
{
    /// <summary>
    /// The folder within that of the sources in which the files of reports are, as they were received.
    /// </summary>
    public const string ReceivedFolder = "received";

    private readonly string _shown = name is null ? ShownRoot(root) : $"{name}/";

    public string Root => root;

    public string SitePath => Path.Combine(root, Site.FileName);

    /// <summary>Where the logo is that the site file names.</summary>
    public string LogoAs(string name) => Path.Combine(root, name);

    /// <summary>Where the file is that a source was received as.</summary>
    public FileInfo ReceivedAs(string name) => new(Path.Combine(root, PathOfReceived(name)));

    /// <summary>The same from the content folder.</summary>
    public static string PathOfReceived(string name) => $"{RecordKind.Source.Folder()}/{ReceivedFolder}/{name}";

    public string Shown(string path) => $"{_shown}{Path.GetRelativePath(root, path).Replace('\\', '/')}";

    /// <summary>The location of a problem that concerns a file or folder as a whole.</summary>
    public Location StartOf(FileSystemInfo entry) => Location.StartOf(Shown(entry.FullName));

    /// <summary>Relative to the current directory; the full path if the content folder is not below it.</summary>
    private static string ShownRoot(string root)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, root);
        if (relative == ".")
            return "";
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(root) : relative;
        return $"{shown.Replace('\\', '/').TrimEnd('/')}/";
    }
}
