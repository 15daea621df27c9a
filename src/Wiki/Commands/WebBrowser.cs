using System.ComponentModel;
using System.Diagnostics;
using Wiki.Problems;

namespace Wiki.Commands;

/// <summary>Opens addresses in the default browser.</summary>
internal static class WebBrowser
{
    public static void Open(string address)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Win32Exception exception)
        {
            Console.WriteLine(PreviewMessages.NoBrowser(exception.Message, address));
        }
    }
}
