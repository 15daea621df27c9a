using Wiki.Limits;
using Wiki.Linux;
using Wiki.Output;

namespace Wiki.Verifying.Published;

/// <summary>Reads a published site from its folder, and nothing else: neither content nor network.</summary>
internal static class PublishedFolder
{
    /// <summary>Every file but the manifest and the mark of the folder, in the order of their paths.</summary>
    public static IReadOnlyList<PublishedFile> Read(string folder) =>
        Paths(folder).SelectInParallel(path => new PublishedFile(path, Sha256.Hex(Bytes(folder, path))));

    /// <summary>The paths of links, pipes and devices: a build writes none, and reading one may never end.</summary>
    public static IEnumerable<string> Irregular(string folder) =>
        Entries(new DirectoryInfo(folder))
            .Where(entry => !IsRegular(entry))
            .Select(entry => PathOf(entry, folder))
            .Order(StringComparer.Ordinal);

    public static byte[] Bytes(string folder, string path) => File.ReadAllBytes(Path.Combine(folder, path));

    private static IEnumerable<string> Paths(string folder) =>
        Entries(new DirectoryInfo(folder))
            .OfType<FileInfo>()
            .Select(file => (Path: PathOf(file, folder), file.Length))
            .Where(file => file.Path != DataFormats.Manifest.Path && !SiteMarker.Is(file.Path, file.Length))
            .Select(file => file.Path)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            yield return entry;
            foreach (var inner in entry is DirectoryInfo { LinkTarget: null } own ? Entries(own) : [])
                yield return inner;
        }
    }

    private static bool IsRegular(FileSystemInfo entry) =>
        entry.LinkTarget is null && FileStatus.Of(entry.FullName) is not { IsFileOrFolder: false };

    private static string PathOf(FileSystemInfo entry, string folder) =>
        Path.GetRelativePath(folder, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
}
