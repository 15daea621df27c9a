using System.Text;

namespace Wiki.Tests;

/// <summary>A folder of its own for a test, deleted after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string Memory = "/dev/shm";

    /// <summary>Containers often have only 64 MB of it.</summary>
    private const long LeastMemory = 1L << 30;

    private static readonly bool HasMemory =
        Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > LeastMemory;

    /// <summary>In memory where the system has a folder for it: creating and deleting files there takes less time.</summary>
    public TemporaryFolder()
        : this(Path.Combine(HasMemory ? Memory : Path.GetTempPath(), $"wiki-tests-{Guid.NewGuid():N}")) =>
        Directory.CreateDirectory(Root);

    private TemporaryFolder(string root) => Root = root;

    public string Root { get; }

    /// <summary>For tests of what the program does to the file system.</summary>
    public static TemporaryFolder OnDisk() => new(Directory.CreateTempSubdirectory("wiki-tests-").FullName);

    public string At(string path) => Path.Combine(Root, path);

    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var target = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, bytes);
        return target;
    }

    /// <summary>Copies every file of a folder, in an order that is neither that of names nor of times.</summary>
    public void Copy(string folder, string path)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var file in new Seeded(22).Shuffle(files))
            Write(Path.Combine(path, Path.GetRelativePath(folder, file)), File.ReadAllBytes(file));
    }

    /// <summary>The paths of everything in it, sorted.</summary>
    public IReadOnlyList<string> Entries() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
