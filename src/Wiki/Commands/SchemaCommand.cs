using System.CommandLine;
using System.Text;
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
        command.SetAction(parsed => ReplyPrinter.Print(
            Write(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(Output)!)));
        return command;
    }

    private static CommandResult Write(string content, string output)
    {
        var reading = ContentReader.Read(content);
        if (reading.Corpus is not { } corpus)
            return CommandResult.OfErrors(reading.Problems);
        Directory.CreateDirectory(output);
        var files = WorkspaceFiles.Of(corpus, SiteFileFrom(output, content));
        return CommandResult.Done([.. files.SelectMany(file => Write(Path.Combine(output, file.Path), file))]);
    }

    /// <summary>The path of <c>site.yaml</c> from the folder that the editor opens.</summary>
    private static string SiteFileFrom(string output, string content)
    {
        var opened = Path.GetDirectoryName(Path.GetFullPath(output).TrimEnd('/', '\\'))!;
        return Path.GetRelativePath(opened, Path.GetFullPath(Path.Combine(content, Site.FileName))).Replace('\\', '/');
    }

    /// <summary>Settings may have other lines of their own, so they are never replaced.</summary>
    private static IEnumerable<string> Write(string path, SiteFile file)
    {
        if (file.Path == WorkspaceFiles.Settings && File.Exists(path))
        {
            return File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Bytes)
                ? []
                : [CommandMessages.SettingsKept(path), Encoding.UTF8.GetString(file.Bytes).TrimEnd()];
        }

        FileTransaction.Replace(path, file.Bytes);
        return [CommandMessages.Written(path)];
    }
}
