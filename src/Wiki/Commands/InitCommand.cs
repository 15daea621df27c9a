using System.CommandLine;
using Wiki.Editing.Starting;

namespace Wiki.Commands;

/// <summary><c>wiki init</c>: writes a small wiki into a new folder, to write over.</summary>
internal static class InitCommand
{
    private static readonly Argument<string> Folder =
        new Argument<string>("folder") { Description = "The new content folder" }.AsPath();

    public static Command Create()
    {
        var command = new Command("init", "Write a small wiki of your own into a new folder") { Folder };
        command.SetAction(parsed => ReplyPrinter.Print(StarterWiki.Write(parsed.GetValue(Folder)!)));
        return command;
    }
}
