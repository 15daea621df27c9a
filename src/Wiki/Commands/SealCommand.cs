using System.CommandLine;
using Wiki.Editing;

namespace Wiki.Commands;

/// <summary><c>wiki seal</c>: takes a source's text as it stands now for the one that is proven against.</summary>
internal static class SealCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = "The id of the source" };
        var command = new Command("seal", "Seal the text of a source anew, and say which quotes are lost") { source, SharedOptions.Content };
        command.SetAction(parsed => ReplyPrinter.Run(() => SourceSealer.Seal(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(source)!)));
        return command;
    }
}
