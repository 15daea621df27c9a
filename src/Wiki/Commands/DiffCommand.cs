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
        var format = new Option<string>("--format") { Description = "How the changes are told", DefaultValueFactory = _ => Markdown }.AcceptOnlyFromAmong(Markdown, Report.Json);
        var command = new Command("diff", "Say what changed for readers between two files wiki.json") { old, now, format };
        command.SetAction(parsed => Told.Run(() => Compare(parsed.GetValue(old)!, parsed.GetValue(now)!, parsed.GetValue(format)!)));
        return command;
    }

    private static Reply Compare(string old, string now, string format)
    {
        if (WikiState.Read(old) is not { } before)
            return Reply.Refused(EditingMessages.NoWikiJson(old));
        if (WikiState.Read(now) is not { } after)
            return Reply.Refused(EditingMessages.NoWikiJson(now));
        var changes = new ContentDiff(before, after).Changes();
        return Reply.Done(format == Report.Json ? DiffReport.Json(changes) : DiffReport.Markdown(changes));
    }
}
