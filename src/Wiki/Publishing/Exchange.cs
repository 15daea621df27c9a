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
    /// Exchanges the names of two folders. Linux does it in one step (renameat2, RENAME_EXCHANGE), if the file system can.
    /// </summary>
    public static void Swap(string staged, string published)
    {
        if (!OperatingSystem.IsLinux() || !TrySwapInOneStep(staged, published))
            SwapInSteps(staged, published);
    }

    /// <summary>The next best: the old folder steps aside, and for the moment between two renames there is none.</summary>
    public static void SwapInSteps(string staged, string published)
    {
        var aside = AsideOf(staged);
        Directory.Move(published, aside);
        try
        {
            Directory.Move(staged, published);
        }
        catch (IOException)
        {
            Directory.Move(aside, published);
            throw;
        }

        Directory.Move(aside, staged);
    }

    /// <summary>Where the old folder waits between the steps, and is found again if the build dies there.</summary>
    public static string AsideOf(string staged) => $"{staged}.old";

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
