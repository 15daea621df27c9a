using Wiki.Linux;
using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>An exclusive lock for writing a site; the system releases it if the process is killed.</summary>
internal sealed class BuildLock : IDisposable
{
    private const int Attempts = 3;

    private readonly string _path;
    private readonly FileStream _file;

    private BuildLock(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Null if another build holds the lock.</summary>
    public static BuildLock? TryTake(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
#pragma warning disable CA2000 // owned by the lock, or disposed two lines below
                var file = Open(path);
#pragma warning restore CA2000
                if (IsAt(path, file))
                    return new BuildLock(path, file);
                file.Dispose();
                if (attempt == Attempts)
                    return null;
            }
            catch (IOException exception) when (IsLocked(exception))
            {
                return null;
            }
        }
    }

    public void Dispose()
    {
        try
        {
            if (!OperatingSystem.IsWindows())
                File.Delete(_path);
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            // A remaining file does no harm, as only an open file is a lock.
        }

        _file.Dispose();
    }

    private static FileStream Open(string path)
    {
        var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
        return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, options);
    }

    /// <summary>
    /// EWOULDBLOCK of Linux (11) and macOS (35), and the sharing violation of Windows (32); other errors are not about
    /// the lock.
    /// </summary>
    private static bool IsLocked(IOException exception) => (exception.HResult & 0xFFFF) is 11 or 35 or 32;

    /// <summary>
    /// Whether the path still refers to the open file: the previous build may have deleted it between our opening and
    /// our locking it, and then other builds would not see our lock.
    /// </summary>
    private static bool IsAt(string path, FileStream file)
    {
        if (!OperatingSystem.IsLinux())
            return true;
        return FileStatus.Of(path) is { } status && status == FileStatus.Of(file.SafeFileHandle);
    }
}
