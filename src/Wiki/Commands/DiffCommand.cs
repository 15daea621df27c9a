using System.CommandLine;
using Wiki.Comparing;
using Wiki.Editing;
using Wiki.Problems;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary><c>wiki diff</c>: what changed for readers between two published states of the content.</summary>
internal static class DiffCommand
{
    private const string Markdown = "markdown";

    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "The wiki.json of the state before" };
        var now = new Argument<string>("new") { Description = "The wiki.json of the state after" };
        var format = new Option<string>("--format") { Description = "How the changes are told", DefaultValueFactory = _ => Markdown }.AcceptOnlyFromAmong(Markdown, RunOutput.Json);
        var command = new Command("diff", "Say what changed for readers between two files wiki.json") { old, now, format };
        command.SetAction(parsed => ReplyPrinter.Run(() => Compare(parsed.GetValue(old)!, parsed.GetValue(now)!, parsed.GetValue(format)!)));
        return command;
    }

    private static CommandResult Compare(string old, string now, string format)
    {
        if (WikiState.Read(old) is not { } before)
            return CommandResult.Refused(CommandMessages.NoWikiJson(old));
        if (WikiState.Read(now) is not { } after)
            return CommandResult.Refused(CommandMessages.NoWikiJson(now));
        var changes = new ContentDiff(before, after).Changes();
        return CommandResult.Done(format == RunOutput.Json ? DiffReport.Json(changes) : DiffReport.Markdown(changes));
    }
}
