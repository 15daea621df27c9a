using System.CommandLine;
using Wiki.Preview;
using Wiki.Problems;

namespace Wiki.Commands;

/// <summary><c>wiki serve</c>: shows the wiki on this machine while it is edited.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;

    private static readonly Option<bool> Open = new("--open") { Description = "Open the wiki in the browser" };
    private static readonly Option<bool> Follow = new("--follow") { Description = "Have open pages go to the page just saved" };
    private static readonly Option<int> Port = CreatePort();

    public static Command Create()
    {
        var command = new Command("serve", "Show the wiki on this machine while it is edited, and write nothing") { SharedOptions.Content, Port, Open, Follow };
        command.SetAction(Serve);
        return command;
    }

    private static Task<int> Serve(ParseResult parsed, CancellationToken stop)
    {
        var port = new PreviewPort(parsed.GetValue(Port), IsAskedFor: parsed.GetResult(Port) is { Implicit: false });
        var run = new PreviewRun(parsed.GetValue(SharedOptions.Content)!, port, parsed.GetValue(Follow), SharedOptions.OutputOf(parsed));
        return run.Start(address => Started(address, parsed.GetValue(Open)), stop);
    }

    private static void Started(string address, bool opens)
    {
        Console.WriteLine(PreviewMessages.Serving(address));
        if (opens)
            WebBrowser.Open(address);
    }

    private static Option<int> CreatePort()
    {
        var port = new Option<int>("--port") { Description = "The port to serve at; without it the first free one from the default on", DefaultValueFactory = _ => UsualPort };
        port.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > PreviewPort.Highest)
                given.AddError(PreviewMessages.PortOutOfRange(PreviewPort.Highest, given.Tokens[0].Value));
        });
        return port;
    }
}
