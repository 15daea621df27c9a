using Wiki.Linux;

namespace Wiki.Publishing;

/// <summary>Held by the one build that may write a site; the system frees the lock of a build that dies.</summary>
internal sealed class BuildLock : IDisposable
{
    private const int Attempts = 3;

    private readonly string _path;
    private readonly FileStream _file;

    private BuildLock(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Null while another build holds it.</summary>
    public static BuildLock? TryTake(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
#pragma warning disable CA2000 // the lock takes it over, or it is disposed two lines further
                var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
#pragma warning restore CA2000
                if (IsAt(path, file))
                    return new BuildLock(path, file);
                file.Dispose();
                if (attempt == Attempts)
                    return null;
            }
            catch (IOException exception) when (IsOfAnother(exception))
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
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that nobody holds locks nothing.
        }

        _file.Dispose();
    }

    /// <summary>EWOULDBLOCK of Linux and of macOS, and the sharing violation of Windows; a file that cannot be made fails otherwise.</summary>
    private static bool IsOfAnother(IOException exception) => (exception.HResult & 0xFFFF) is 11 or 35 or 32;

    /// <summary>The build before may have deleted its lock between our opening and our locking it; then we hold a file that nobody else can find.</summary>
    private static bool IsAt(string path, FileStream file) => !OperatingSystem.IsLinux() || (FileStatus.Of(path) is { } named && named == FileStatus.Of(file.SafeFileHandle));
}
