using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Wiki.Linux;

/// <summary>Waits until what was written is on the disk, so that it outlasts a power cut.</summary>
internal static partial class DiskFlush
{
    /// <summary>For reading, and not handed to other processes.</summary>
    private const int ReadOnly = 0x80000;

    /// <summary>
    /// Flushes the file system that a folder is on, in one call instead of one for each file; does nothing on other
    /// systems, which write when they see fit.
    /// </summary>
    /// <exception cref="IOException">The disk did not take everything.</exception>
    public static void Of(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var handle = Open(folder, ReadOnly);
        if (handle < 0)
            throw Failure();
        try
        {
            if (SyncFs(handle) != 0)
                throw Failure();
        }
        finally
        {
            _ = Close(handle);
        }
    }

    private static IOException Failure() => new(new Win32Exception(Marshal.GetLastPInvokeError()).Message);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFs(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int handle);
}
