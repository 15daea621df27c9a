using System.ComponentModel;
using System.Runtime.InteropServices;
using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>Swaps two folders, so that readers see either the complete old site or the complete new one.</summary>
internal static partial class Exchange
{
    private const int CurrentFolder = -100;
    private const uint SwapNames = 2;
    private const int NotSupported = 22;
    private const int NoSuchCall = 38;

    /// <summary>
    /// Atomic on Linux (renameat2 with RENAME_EXCHANGE) if the file system supports it, else in steps.
    /// </summary>
    public static void Swap(string staged, string published)
    {
        if (!OperatingSystem.IsLinux() || !TrySwapInOneStep(staged, published))
            SwapInSteps(staged, published);
    }

    /// <summary>Swaps by renaming; between the two renames there is no published folder for a moment.</summary>
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

        // The new site is published by now; the next build deletes an old one that stays aside.
        IOFailure.Of(() => Directory.Move(aside, staged));
    }

    /// <summary>The name of the old folder between the steps; it is recovered if the build is killed there.</summary>
    public static string AsideOf(string staged) => $"{staged}.old";

    private static bool TrySwapInOneStep(string left, string right)
    {
        if (RenameAt2(CurrentFolder, left, CurrentFolder, right, SwapNames) == 0)
            return true;
        var error = Marshal.GetLastPInvokeError();
        // Some file systems do not support it.
        return error is NotSupported or NoSuchCall ? false : throw new IOException(new Win32Exception(error).Message);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);
}
