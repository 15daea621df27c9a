namespace Statiq.Common;

/// <summary>When Statiq deletes files of the output folder.</summary>
public enum CleanMode
{
    None,
    Self,
    Full,
    Unwritten,
}

/// <summary>A file or a folder.</summary>
public interface IFileSystemEntry
{
    NormalizedPath Path { get; }
}

/// <summary>A folder.</summary>
public interface IDirectory : IFileSystemEntry;

/// <summary>What was written in this run and in the one before.</summary>
public interface IFileWriteTracker
{
    IEnumerable<KeyValuePair<NormalizedPath, int>> PreviousWrites { get; }

    void Reset();

    void TrackWrite(NormalizedPath path, int hashCode, bool actualWrite);

    bool TryGetCurrentWrite(NormalizedPath path, out int hashCode);
}

/// <summary>The folders of a site.</summary>
public interface IReadOnlyFileSystem
{
    NormalizedPath RootPath { get; }

    NormalizedPath OutputPath { get; }

    IFileWriteTracker WriteTracker { get; }

    IDirectory GetDirectory(NormalizedPath path);
}

/// <summary>Full paths in the folders of a site.</summary>
public static class FileSystemExtensions
{
    public static NormalizedPath GetRootPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        fileSystem.RootPath.Combine(path);

    public static NormalizedPath GetOutputPath(this IReadOnlyFileSystem fileSystem) =>
        fileSystem.RootPath.Combine(fileSystem.OutputPath);

    public static NormalizedPath GetOutputPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) =>
        fileSystem.GetOutputPath().Combine(path);
}

/// <summary>Cleans the output folder.</summary>
public interface IFileCleaner
{
    CleanMode CleanMode { get; }

    Task CleanBeforeExecutionAsync();

    Task CleanAfterExecutionAsync();

    void CleanDirectory(IDirectory directory, string name = null);
}
