using System.CommandLine;
using Wiki.Build;
using Wiki.Problems;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary><c>wiki build</c>: checks the content and publishes the site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var command = new Command("build", "Check the content and publish the site")
        {
            SharedOptions.Content, SharedOptions.Output, SharedOptions.Format,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Build(parsed, cancellation)));
        return command;
    }

    private static int Build(ParseResult parsed, CancellationToken cancellation)
    {
        var (content, folder) = (parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(SharedOptions.Output)!);
        var output = SharedOptions.OutputOf(parsed);
        using var run = ConsoleRun.Start("building", output, cancellation);
        var result = SiteBuild.Build(content, folder, run.Progress, Today.Of(TimeProvider.System));
        var exitCode = run.End(result);
        if (output.HasLines && result is { Published: { } files, Manifest: { } manifest })
        {
            Console.WriteLine(RunMessages.Published(files, folder));
            Console.WriteLine(RunMessages.Manifest(manifest));
        }

        return exitCode;
    }
}
