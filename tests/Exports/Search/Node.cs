using System.ComponentModel;
using System.Diagnostics;

namespace Wiki.Tests.Exports.Search;

/// <summary>Runs the scripts of the tests, where the machine has Node.</summary>
internal static class Node
{
    private static readonly Lazy<bool> There = new(IsThere);

    public static void Run(params string[] arguments)
    {
        Assert.SkipUnless(There.Value, "Node is not on this machine, so the script is not compared with the vectors.");
        var (code, errors) = Start([Path.Combine(Vector.Folder, arguments[0]), .. arguments[1..]]);
        Assert.True(code == 0, errors);
    }

    private static bool IsThere()
    {
        try
        {
            return Start(["--version"]).Code == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Errors) Start(string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("node", arguments) { RedirectStandardError = true, RedirectStandardOutput = true }
        )!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors);
    }
}
