using System.CommandLine;
using Wiki.Editing.Renaming;

namespace Wiki.Commands;

/// <summary><c>wiki rename</c>: gives a record another id, wherever it is written.</summary>
internal static class RenameCommand
{
    private static readonly Argument<string> Old = new("old") { Description = "The id of the record" };
    private static readonly Argument<string> New = new("new") { Description = "The id that it is to have" };

    public static Command Create()
    {
        var command = new Command("rename", "Give a record another id; its old address leads to the new one")
        {
            Old, New, SharedOptions.Content,
        };
        command.SetAction(parsed => ReplyPrinter.Print(RecordRenamer.Rename(
            parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(Old)!, parsed.GetValue(New)!)));
        return command;
    }
}
