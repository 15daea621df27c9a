using System.CommandLine;
using Wiki.Build;
using Wiki.Problems;
using Wiki.Reporting;
using Wiki.Verifying.Published;

namespace Wiki.Commands;

/// <summary><c>wiki verify</c>: verifies a published site using only its own files.</summary>
internal static class VerifyCommand
{
    private const string Description =
        "Prove a published site from its own files: every quote, every check, every byte";

    private static readonly Argument<string> Site = new Argument<string>("site")
    {
        Description = "The folder of the published site",
        DefaultValueFactory = _ => "site",
    }.AsPath();

    private static readonly Option<string> Manifest = new("--manifest")
    {
        Description = "The SHA-256 that the publisher names for the manifest of the site",
    };

    public static Command Create()
    {
        var command = new Command("verify", Description) { Site, Manifest, SharedOptions.Format };
        command.SetAction((parsed, cancellation) => Task.FromResult(Verify(parsed, cancellation)));
        return command;
    }

    private static int Verify(ParseResult parsed, CancellationToken cancellation)
    {
        var output = SharedOptions.OutputOf(parsed);
        using var run = ConsoleRun.Start("verifying", output, cancellation);
        var named = parsed.GetValue(Manifest)?.ToLowerInvariant();
        var verification = SiteVerification.Check(parsed.GetValue(Site)!, run.Progress, named);
        var exitCode = run.End(verification.Result);
        if (output.HasLines && !verification.Result.HasErrors)
            Print(verification, named is not null);
        return exitCode;
    }

    /// <summary>What was proven, and what the files of a site cannot prove.</summary>
    private static void Print(Verification verification, bool isManifestNamed)
    {
        Console.WriteLine(
            RunMessages.Verified(
            [
                RunMessages.QuotesStand(verification.Quotes),
                RunMessages.NumbersStand(verification.Claims),
                RunMessages.TextsStand(verification.Received, verification.Sources),
                RunMessages.FilesMade(verification.Files),
            ]));
        Console.WriteLine(
            isManifestNamed
                ? RunMessages.ManifestIsNamed(verification.Manifest)
                : RunMessages.Consistent(verification.Manifest));
    }
}
