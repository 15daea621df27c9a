using System.CommandLine;
using System.Globalization;
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
        var command = new Command("verify", "Prove a published site from its own files: every quote, every page, every byte") { site, WikiCommand.Format };
        command.SetAction((parsed, stop) => Task.FromResult(ExitCode.Of(Verify(parsed.GetValue(site)!, Report.Of(parsed), stop))));
        return command;
    }

    private static BuildResult Verify(string site, Report report, CancellationToken stop)
    {
        var verification = Verification.None;
        var result = report.Run("verifying", stages => (verification = stages.Run("comparing", () => PublishedPolicy.Check(site))).Result, stop);
        if (!result.HasErrors && report.Says)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"verified: {verification.Quotes} quoted passages stand in their sources, {verification.Files} files match the manifest"));
        return result;
    }
}
