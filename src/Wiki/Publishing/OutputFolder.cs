using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>Decides whether a folder may hold the site: a new one, an empty one, or one that this program wrote.</summary>
internal static class OutputFolder
{
    /// <summary>Stands in every published site and tells it from anybody else's folder.</summary>
    public const string Marker = ".wiki-site";

    /// <summary>Null where the folder is the site's own, else the problem.</summary>
    public static Problem? Refuse(string output, string content)
    {
        var folder = Normal(output);
        if (Reason(folder, Normal(content)) is { } reason)
            return PublishingProblems.OutputForeign(output, reason);
        return null;
    }

    private static string? Reason(string folder, string content)
    {
        if (Path.GetPathRoot(folder) == folder)
            return "it is the root of the file system";
        if (folder == Normal(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)))
            return "it is your home folder";
        if (Holds(folder, content) || Holds(content, folder))
            return "it and the content folder lie one within the other";
        if (Holds(folder, Normal(Environment.CurrentDirectory)))
            return "the folder you work in lies within it";
        if (new DirectoryInfo(folder).LinkTarget is not null)
            return "it is a link";
        if (File.Exists(folder))
            return "it is a file";
        return Directory.Exists(folder) && !File.Exists(Path.Combine(folder, Marker)) && Directory.EnumerateFileSystemEntries(folder).Any() ? "it holds files that this program did not write" : null;
    }

    private static bool Holds(string outer, string inner) => inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Normal(string path) => path.Length == 0 ? path : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
