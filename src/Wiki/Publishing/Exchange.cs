using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Wiki.Publishing;

/// <summary>Puts one folder in the place of another so that a reader meets the old one or the new one, whole.</summary>
internal static partial class Exchange
{
    private const int CurrentFolder = -100;
    private const uint SwapNames = 2;
    private const int NotSupported = 22;
    private const int NoSuchCall = 38;

    /// <summary>
    /// Exchanges the names of two folders. Linux does it in one step (renameat2, RENAME_EXCHANGE). Elsewhere the old folder
    /// steps aside first, and for the moment between two renames there is none.
    /// </summary>
    public static void Swap(string staged, string published)
    {
        if (OperatingSystem.IsLinux() && TrySwapInOneStep(staged, published))
            return;
        var aside = $"{staged}.old";
        Directory.Move(published, aside);
        Directory.Move(staged, published);
        Directory.Move(aside, staged);
    }

    private static bool TrySwapInOneStep(string left, string right)
    {
        if (RenameAt2(CurrentFolder, left, CurrentFolder, right, SwapNames) == 0)
            return true;
        var error = Marshal.GetLastPInvokeError();
        // Some file systems know no exchange.
        return error is NotSupported or NoSuchCall ? false : throw new IOException(new Win32Exception(error).Message);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);
}
