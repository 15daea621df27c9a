using System.Runtime.CompilerServices;

namespace Wiki.Tests;

/// <summary>
/// What tests start does not inherit how this long process optimises its methods. Measured, a build of a small wiki
/// takes 2.0 s of processor time without these settings and 2.8 s with them.
/// </summary>
internal static class ChildProcesses
{
    [ModuleInitializer]
    public static void RemoveSettings()
    {
        foreach (var name in (string[])["DOTNET_TC_CallCountingDelayMs", "DOTNET_TC_CallCountThreshold"])
            Environment.SetEnvironmentVariable(name, null);
    }
}
