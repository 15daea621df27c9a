using System.ComponentModel;
using System.Diagnostics;

namespace Wiki.Commands;

/// <summary>The browser that the system opens addresses with.</summary>
internal static class WebBrowser
{
    public static void Open(string address)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Win32Exception fault)
        {
            Console.WriteLine($"no browser could be opened ({fault.Message.TrimEnd('.')}); open {address} yourself");
        }
    }
}
