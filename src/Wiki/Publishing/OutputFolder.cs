using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>Decides whether a folder may hold the site: a new one, an empty one, or one that this program wrote.</summary>
internal static class OutputFolder
{
    /// <summary>Null where the folder is the site's own, else the problem.</summary>
    public static Problem? Refuse(string output, string content) =>
        RefuseForPlace(output, Normal(output), Normal(content)) ?? RefuseForEntries(output, Normal(output));

    private static Problem? RefuseForPlace(string output, string folder, string content)
    {
        if (Path.GetPathRoot(folder) == folder)
            return PublishingProblems.OutputIsRoot(output);
        if (folder == Normal(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)))
            return PublishingProblems.OutputIsHome(output);
        if (Holds(folder, content) || Holds(content, folder))
            return PublishingProblems.OutputOverlapsContent(output);
        if (Holds(folder, Normal(Environment.CurrentDirectory)))
            return PublishingProblems.OutputHoldsCurrentFolder(output);
        return null;
    }

    private static Problem? RefuseForEntries(string output, string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null)
            return PublishingProblems.OutputIsLink(output);
        if (File.Exists(folder))
            return PublishingProblems.OutputIsFile(output);
        return Directory.Exists(folder) && !File.Exists(Path.Combine(folder, SiteMarker.FileName)) && Directory.EnumerateFileSystemEntries(folder).Any()
            ? PublishingProblems.OutputHoldsOtherFiles(output)
            : null;
    }

    private static bool Holds(string outer, string inner) => inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Normal(string path) => path.Length == 0 ? path : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
