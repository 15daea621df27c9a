using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Wiki.Preview;
using Wiki.Problems;

namespace Wiki.Commands;

/// <summary><c>wiki serve</c>: serves a preview of the wiki on this machine while it is edited.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    private static readonly Option<bool> Open = new("--open") { Description = "Open the wiki in the browser" };
    private static readonly Option<int> Port = CreatePort();

    private static readonly Option<bool> Follow = new("--follow")
    {
        Description = "Have open pages go to the page just saved",
    };

    private static readonly Option<string> Editor = CreateEditor();

    public static Command Create()
    {
        var command = new Command("serve", "Show the wiki on this machine while it is edited, and publish nothing")
        {
            SharedOptions.Content, Port, Open, Follow, Editor,
        };
        command.SetAction(Serve);
        return command;
    }

    private static Task<int> Serve(ParseResult parsed, CancellationToken cancellation)
    {
        var content = parsed.GetValue(SharedOptions.Content)!;
        var port = new PreviewPort(parsed.GetValue(Port), IsExplicit: parsed.GetResult(Port) is { Implicit: false });
        var run = new PreviewRun(content, port, parsed.GetValue(Follow), SharedOptions.OutputOf(parsed))
        {
            Editor = EditorLinks.TryParse(parsed.GetValue(Editor), out var editor) ? editor : EditorLinks.VsCode,
            Templates = TemplateFolder.Find(AppContext.BaseDirectory),
            Today = () => Today.Of(TimeProvider.System),
        };
        return run.Start(address => OnStarted(address, parsed.GetValue(Open)), cancellation);
    }

    private static void OnStarted(string address, bool opensBrowser)
    {
        Console.WriteLine(PreviewMessages.Serving(address));
        if (opensBrowser)
            WebBrowser.Open(address);
    }

    private static Option<string> CreateEditor()
    {
        var editor = new Option<string>("--editor")
        {
            Description = "The editor that opens the places of problems: "
                + $"{string.Join(", ", EditorLinks.Names)}, or an address with {{path}}, {{line}} and {{column}}",
        };
        editor.Validators.Add(option =>
        {
            if (option.Tokens is [{ Value: var written }] && !EditorLinks.TryParse(written, out _))
                option.AddError(PreviewMessages.NotAnEditor(EditorLinks.Names, written));
        });
        return editor;
    }

    private static Option<int> CreatePort() => new("--port")
    {
        Description = "The port to serve at; without it the first free one from the default on",
        DefaultValueFactory = _ => DefaultPort,
        CustomParser = ReadPort,
    };

    private static int ReadPort(ArgumentResult argument)
    {
        var written = argument.Tokens is [var only] ? only.Value : "";
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is >= 1 and <= PreviewPort.Highest)
        {
            return port;
        }

        argument.AddError(PreviewMessages.PortOutOfRange(PreviewPort.Highest, written));
        return DefaultPort;
    }
}
