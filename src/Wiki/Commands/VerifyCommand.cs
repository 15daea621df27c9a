using System.CommandLine;
using Wiki.Problems;
using Wiki.Reporting;
using Wiki.Verifying.Published;

namespace Wiki.Commands;

/// <summary><c>wiki verify</c>: proves a published site from its own files.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var site = new Argument<string>("site") { Description = "The folder of the published site", DefaultValueFactory = _ => "site" };
        var command = new Command("verify", "Prove a published site from its own files: every quote, every page, every byte")
        {
            site, SharedOptions.Format,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Verify(parsed.GetValue(site)!, parsed, cancellation)));
        return command;
    }

    private static int Verify(string site, ParseResult parsed, CancellationToken cancellation)
    {
        var output = SharedOptions.OutputOf(parsed);
        using var run = ConsoleRun.Start("verifying", output, cancellation);
        run.Progress.Start("comparing");
        var verification = PublishedPolicy.Check(site);
        var exitCode = run.End(verification.Result);
        if (output.HasLines && !verification.Result.HasErrors)
            Console.WriteLine(RunMessages.Verified(verification.Quotes, verification.Files));
        return exitCode;
    }
}
