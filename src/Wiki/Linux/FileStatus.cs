using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Wiki.Linux;

/// <summary>Properties of a file on Linux that the framework does not expose: its type and its inode.</summary>
/// <param name="IsFileOrFolder">False for pipes, sockets and devices, which can block a read indefinitely.</param>
/// <param name="Number">The inode number, the same for all names of a file.</param>
internal readonly partial record struct FileStatus(bool IsFileOrFolder, ulong Number)
{
    private const int CurrentFolder = -100;
    private const int LinkItself = 0x100;
    private const int HandleItself = 0x1000;
    private const uint TypeAndNumber = 0x101;
    private const ushort TypeBits = 0xF000;
    private const ushort Folder = 0x4000;
    private const ushort Regular = 0x8000;

    /// <summary>Null if the file does not exist, or the system is not Linux.</summary>
    public static FileStatus? Of(string path) => Read(CurrentFolder, path, LinkItself);

    public static FileStatus? Of(SafeFileHandle handle) => Read((int)handle.DangerousGetHandle(), "", HandleItself);

    private static FileStatus? Read(int folder, string path, int flags)
    {
        if (!OperatingSystem.IsLinux() || StatX(folder, path, flags, TypeAndNumber, out var result) != 0)
            return null;
        return new FileStatus((result.Mode & TypeBits) is Folder or Regular, result.Number);
    }

    // statx, unlike stat, has the same struct layout on every architecture.
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, out StatXResult result);

    /// <summary>The requested two fields of struct statx.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatXResult
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Number;
    }
}
