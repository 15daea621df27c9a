using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Editing.Starting;

/// <summary>The files of a small wiki, to write over: one record of each kind, with everything that it needs.</summary>
internal static class StarterWiki
{
    private const string Prefix = "starter/";

    /// <summary>With paths from the content folder, in their order.</summary>
    public static IReadOnlyList<SiteFile> Files { get; } =
    [
        .. EmbeddedFile.NamesWith(Prefix)
            .Select(name => (Name: name, Path: name[Prefix.Length..].Replace('\\', '/')))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SiteFile(file.Path, EmbeddedFile.BytesOf(file.Name))),
    ];

    /// <summary>Writes the files into a folder that is new or empty.</summary>
    public static CommandResult Write(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            return CommandResult.Refused(StartingMessages.FolderNotEmpty(folder));
        if (new DirectoryInfo(Path.TrimEndingDirectorySeparator(folder)).LinkTarget is not null)
            return CommandResult.Refused(CommandMessages.FolderIsLink(folder));
        using var files = new FileTransaction();
        foreach (var file in Files)
            Add(Path.Combine(folder, file.Path), file.Bytes, files);
        files.Commit();
        return CommandResult.Done(StartingMessages.Started(folder, Files.Count));
    }

    private static void Add(string path, byte[] bytes, FileTransaction files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        files.AddNew(path, bytes);
    }
}
