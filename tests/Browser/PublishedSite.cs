using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Wiki.Build;
using Wiki.Preview;
using Xunit;

[assembly: AssemblyFixture(typeof(Wiki.Tests.Browser.PublishedSite))]

namespace Wiki.Tests.Browser;

/// <summary>The frozen case, published once, served over http and opened from disk in one browser.</summary>
public sealed class PublishedSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Lazy<Task> _start;
    private Task? _server;
    private IPlaywright? _playwright;

    public PublishedSite() => _start = new(Begin);

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Every page, by its path in the site.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public string Folder => _folder.At("site");

    public string Http { get; private set; } = "";

    public string Disk => $"file://{Folder}";

    /// <summary>Ends when everything is there; a test that requests no page does not wait.</summary>
    public Task Start() => _start.Value;

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        await _stop.CancelAsync();
        if (_server is not null)
            await _server;
        _stop.Dispose();
        _folder.Dispose();
    }

    public string Address(string place, string path) => $"{(place == "disk" ? Disk : Http)}/{path}";

    private async Task Begin()
    {
        var built = SiteBuild.Build(FrozenCase.Content, Folder, new BuildProgress());
        Assert.DoesNotContain(built.Problems, problem => problem.IsError);
        var files = FrozenCase.Files;
        Pages = [.. files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal))];
        var port = FreePort();
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _server = PreviewServer.Run(
            new PreviewPort(port, IsExplicit: true),
            context => FileResponses.Answer(context, byPath.GetValueOrDefault),
            _ => { },
            _stop.Token
        );
        Http = $"http://127.0.0.1:{port}";
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Chromium.Path,
                Args =
                [
                    "--no-sandbox",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
