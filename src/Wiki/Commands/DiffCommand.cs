using System.CommandLine;
using Wiki.Comparing;
using Wiki.Editing;
using Wiki.Problems;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary><c>wiki diff</c>: lists what changed for readers between two published versions of the content.</summary>
internal static class DiffCommand
{
    private const string Markdown = "markdown";

    private static readonly Argument<string> Old = new("old") { Description = "The wiki.json of the state before" };
    private static readonly Argument<string> New = new("new") { Description = "The wiki.json of the state after" };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "How the changes are told",
        DefaultValueFactory = _ => Markdown,
    }.AcceptOnlyFromAmong(Markdown, RunOutput.Json);

    public static Command Create()
    {
        var command = new Command("diff", "Say what changed for readers between two files wiki.json")
        {
            Old, New, Format,
        };
        command.SetAction(parsed => ReplyPrinter.Run(() =>
            Compare(parsed.GetValue(Old)!, parsed.GetValue(New)!, parsed.GetValue(Format)!)));
        return command;
    }

    private static CommandResult Compare(string oldPath, string newPath, string format)
    {
        if (WikiState.Read(oldPath) is not { } before)
            return CommandResult.Refused(CommandMessages.NoWikiJson(oldPath));
        if (WikiState.Read(newPath) is not { } after)
            return CommandResult.Refused(CommandMessages.NoWikiJson(newPath));
        var changes = new ContentDiff(before, after).Changes();
        return CommandResult.Done(format == RunOutput.Json ? DiffReport.Json(changes) : DiffReport.Markdown(changes));
    }
}
