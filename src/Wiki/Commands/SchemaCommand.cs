using System.CommandLine;
using Wiki.Editing;
using Wiki.Editing.Workspace;
using Wiki.Output;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Commands;

/// <summary><c>wiki schema</c>: writes the completion files of VS Code for the current vocabularies and ids.</summary>
internal static class SchemaCommand
{
    private static readonly Option<string> Output = new("--output")
    {
        Description = "The folder of the editor's settings",
        DefaultValueFactory = _ => ".vscode",
    };

    public static Command Create()
    {
        var command = new Command("schema", "Write the snippets, settings and schema that VS Code completes from")
        {
            Output, SharedOptions.Content,
        };
        command.SetAction(parsed => ReplyPrinter.Run(() =>
            Write(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(Output)!)));
        return command;
    }

    private static CommandResult Write(string content, string output)
    {
        var reading = ContentReader.Read(content);
        if (reading.Corpus is not { } corpus)
            return CommandResult.Refused(reading.Problems[0].Sentence);
        Directory.CreateDirectory(output);
        var files = WorkspaceFiles.Of(corpus);
        return CommandResult.Done(files.Select(file => Write(Path.Combine(output, file.Path), file)));
    }

    private static string Write(string path, SiteFile file)
    {
        File.WriteAllBytes(path, file.Bytes);
        return CommandMessages.Written(path);
    }
}
