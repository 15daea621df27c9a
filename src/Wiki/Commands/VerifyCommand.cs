using System.CommandLine;
using Wiki.Problems;
using Wiki.Reporting;
using Wiki.Verifying.Published;

namespace Wiki.Commands;

/// <summary><c>wiki verify</c>: verifies a published site using only its own files.</summary>
internal static class VerifyCommand
{
    private const string Description =
        "Prove a published site from its own files: every quote, every page, every byte";

    private static readonly Argument<string> Site = new("site")
    {
        Description = "The folder of the published site",
        DefaultValueFactory = _ => "site",
    };

    public static Command Create()
    {
        var command = new Command("verify", Description) { Site, SharedOptions.Format };
        command.SetAction((parsed, cancellation) => Task.FromResult(Verify(parsed, cancellation)));
        return command;
    }

    private static int Verify(ParseResult parsed, CancellationToken cancellation)
    {
        var output = SharedOptions.OutputOf(parsed);
        using var run = ConsoleRun.Start("verifying", output, cancellation);
        run.Progress.Start("comparing");
        var verification = PublishedPolicy.Check(parsed.GetValue(Site)!);
        var exitCode = run.End(verification.Result);
        if (output.HasLines && !verification.Result.HasErrors)
            Console.WriteLine(RunMessages.Verified(verification.Quotes, verification.Files));
        return exitCode;
    }
}
