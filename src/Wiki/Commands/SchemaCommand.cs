using System.CommandLine;
using Wiki.Editing;
using Wiki.Editing.Workspace;
using Wiki.Output;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Commands;

/// <summary><c>wiki schema</c>: writes what an editor completes from, as the vocabularies and ids are now.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output") { Description = "The folder of the editor's settings", DefaultValueFactory = _ => ".vscode" };
        var command = new Command("schema", "Write the snippets, settings and schema that VS Code completes from") { output, SharedOptions.Content };
        command.SetAction(parsed => ReplyPrinter.Run(() => Write(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(output)!)));
        return command;
    }

    private static CommandResult Write(string content, string output)
    {
        var reading = ContentReader.Read(content);
        if (reading.Corpus is not { } corpus)
            return CommandResult.Refused(reading.Problems[0].Sentence);
        Directory.CreateDirectory(output);
        return CommandResult.Done(WorkspaceFiles.Of(corpus).Select(file => Write(Path.Combine(output, file.Path), file)));
    }

    private static string Write(string path, SiteFile file)
    {
        File.WriteAllBytes(path, file.Bytes);
        return CommandMessages.Written(path);
    }
}
