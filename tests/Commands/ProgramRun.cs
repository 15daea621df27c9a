using System.Diagnostics;
using Wiki.Build;
using Wiki.Commands;

namespace Wiki.Tests.Commands;

/// <summary>One run of the program: its exit code and what it wrote.</summary>
internal sealed record ProgramRun(int ExitCode, IReadOnlyList<string> Output, string Errors)
{
    /// <summary>The commands share their options, so tests that run them in this process take turns.</summary>
    public const string Turns = "commands";

    private static readonly Lazy<(FlowWriter Output, FlowWriter Errors)> Console = new(Install);

    /// <summary>Runs the compiled program as a process of its own.</summary>
    public static Task<ProgramRun> Start(string folder, string command, params (string, string)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, command]);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Start(start, folder);
    }

    /// <summary>Runs the program as machine code.</summary>
    public static Task<ProgramRun> StartNative(string program, string folder, string command) =>
        Start(new ProcessStartInfo(program, [command]), folder);

    private static async Task<ProgramRun> Start(ProcessStartInfo start, string folder)
    {
        start.WorkingDirectory = folder;
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, Lines(await output), await errors);
    }

    /// <summary>Runs a command in this process, which is much faster; paths have to be given in full.</summary>
    public static async Task<ProgramRun> Of(params string[] arguments)
    {
        var (output, errors) = (Console.Value.Output.Capture(), Console.Value.Errors.Capture());
        var exitCode = await WikiCommand.Run(arguments);
        return new ProgramRun(exitCode, Lines(output.ToString()), errors.ToString());
    }

    private static (FlowWriter Output, FlowWriter Errors) Install()
    {
        var (output, errors) = (new FlowWriter(System.Console.Out), new FlowWriter(System.Console.Error));
        // On a terminal, colours would be printed past the capture.
        Environment.SetEnvironmentVariable("NO_COLOR", "1");
        System.Console.SetOut(output);
        System.Console.SetError(errors);
        return (output, errors);
    }

    private static string[] Lines(string text) => text.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);
}
