using System.CommandLine;
using Wiki.Preview;

namespace Wiki.Commands;

/// <summary><c>wiki serve</c>: publishes the site and serves it on this machine.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "The port to serve at", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > PreviewServer.HighestPort)
                given.AddError($"Option '--port' takes a number from 1 to {PreviewServer.HighestPort}, not '{given.Tokens[0].Value}'.");
        });
        var command = new Command("serve", "Publish the site and serve it on this machine") { WikiCommand.Content, WikiCommand.Output, port };
        command.SetAction(async (parsed, stop) =>
        {
            var result = Report.Run(Report.Text, "building", () => SiteBuild.Build(parsed.GetValue(WikiCommand.Content)!, parsed.GetValue(WikiCommand.Output)!));
            return result.HasErrors ? ExitCode.Of(result) : await PreviewServer.Run(result.Files, parsed.GetValue(port), stop);
        });
        return command;
    }
}
