using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Wiki.Linux;

/// <summary>What Linux says of a file and the framework does not: whether reading it can wait for ever, and which file it is.</summary>
/// <param name="IsFileOrFolder">False for pipes, sockets and devices.</param>
/// <param name="Number">Two names of one file have the same.</param>
internal readonly partial record struct FileStatus(bool IsFileOrFolder, ulong Number)
{
    private const int CurrentFolder = -100;
    private const int LinkItself = 0x100;
    private const int HandleItself = 0x1000;
    private const uint TypeAndNumber = 0x101;
    private const ushort TypeBits = 0xF000;
    private const ushort Folder = 0x4000;
    private const ushort Regular = 0x8000;

    /// <summary>Null where the file is gone, or the system is another.</summary>
    public static FileStatus? Of(string path) => Read(CurrentFolder, path, LinkItself);

    public static FileStatus? Of(SafeFileHandle handle) => Read((int)handle.DangerousGetHandle(), "", HandleItself);

    private static FileStatus? Read(int folder, string path, int flags)
    {
        if (!OperatingSystem.IsLinux() || StatX(folder, path, flags, TypeAndNumber, out var answer) != 0)
            return null;
        return new FileStatus((answer.Mode & TypeBits) is Folder or Regular, answer.Number);
    }

    // statx, unlike stat, answers in one form on every processor.
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint asked, out Answer answer);

    /// <summary>The two fields asked for, of struct statx.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Answer
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Number;
    }
}
