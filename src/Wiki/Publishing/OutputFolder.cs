using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>Checks that an output folder is new, empty, or a site written by this program.</summary>
internal static class OutputFolder
{
    /// <summary>The reason to refuse the folder, or null.</summary>
    public static Problem? Refuse(string output, string content) =>
        RefuseForPlace(output, Normalize(output), Normalize(content)) ?? RefuseForEntries(output, Normalize(output));

    private static Problem? RefuseForPlace(string output, string folder, string content)
    {
        if (Path.GetPathRoot(folder) == folder)
            return PublishingProblems.OutputIsRoot(output);
        if (folder == Normalize(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)))
            return PublishingProblems.OutputIsHome(output);
        if (Contains(folder, content) || Contains(content, folder))
            return PublishingProblems.OutputOverlapsContent(output);
        if (Contains(folder, Normalize(Environment.CurrentDirectory)))
            return PublishingProblems.OutputContainsCurrentFolder(output);
        return null;
    }

    private static Problem? RefuseForEntries(string output, string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null)
            return PublishingProblems.OutputIsLink(output);
        if (File.Exists(folder))
            return PublishingProblems.OutputIsFile(output);
        if (!Directory.Exists(folder) || File.Exists(Path.Combine(folder, SiteMarker.FileName)))
            return null;
        return Directory.EnumerateFileSystemEntries(folder).Any()
            ? PublishingProblems.OutputContainsOtherFiles(output)
            : null;
    }

    private static bool Contains(string outer, string inner) =>
        inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Normalize(string path) =>
        path.Length == 0 ? path : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
