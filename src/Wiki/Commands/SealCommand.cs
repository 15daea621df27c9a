using System.CommandLine;
using Wiki.Editing;

namespace Wiki.Commands;

/// <summary>
/// <c>wiki seal</c>: accepts the current text of a source as the one to verify quotes against, and its keys.
/// </summary>
internal static class SealCommand
{
    private static readonly Argument<string> Source = new("source") { Description = "The id of the source" };

    public static Command Create()
    {
        var command = new Command("seal", "Seal the text and the keys of a source again, and say which quotes are lost")
        {
            Source, SharedOptions.Content,
        };
        command.SetAction(parsed => ReplyPrinter.Print(
            SourceSealer.Seal(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(Source)!)));
        return command;
    }
}
