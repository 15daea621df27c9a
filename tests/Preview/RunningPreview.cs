using System.Net;
using System.Net.Sockets;
using System.Text;
using Wiki.Preview;
using Wiki.Reporting;

namespace Wiki.Tests.Preview;

/// <summary>A preview of a made-up wiki at a free port, with requests over a socket.</summary>
public sealed class RunningPreview : IAsyncDisposable
{
    private static int s_lastPort = 22_000;

    private readonly TaskCompletionSource<string> _started = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _run;

    private RunningPreview(TinySite site, PreviewPort port, bool follows)
    {
        Site = site;
        _run = new PreviewRun(site.Content, port, follows, new RunOutput(RunOutput.Text, IsQuiet: true)).Start(
            _started.SetResult,
            _stop.Token
        );
    }

    internal TinySite Site { get; }

    public string Address => _started.Task.Result;

    public int Port => new Uri(Address).Port;

    /// <summary>A preview that has begun to answer, at a port that was free or one after it.</summary>
    internal static async Task<RunningPreview> Start(TinySite? site = null, int? port = null, bool follows = false)
    {
        var preview = new RunningPreview(
            site ?? new TinySite(),
            new PreviewPort(port ?? FreePort(), IsExplicit: false),
            follows
        );
        if (await Task.WhenAny(preview._started.Task, preview._run) == preview._run)
            throw new InvalidOperationException($"The preview ended with {await preview._run}.");
        // No file but a page is sent before the first check has ended.
        await preview.Request("/robots.txt");
        return preview;
    }

    /// <summary>
    /// A free port with a free one after it, below those that the system assigns to outgoing connections.
    /// </summary>
    private static int FreePort() =>
        Enumerable
            .Range(0, 4000)
            .Select(_ => Interlocked.Add(ref s_lastPort, 2))
            .First(port => IsFree(port) && IsFree(port + 1));

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>The whole answer to a request, as it came.</summary>
    public Task<string> Request(string target, string method = "GET", params string[] headers)
    {
        var lines = headers.Prepend($"Host: 127.0.0.1:{Port}").Select(header => $"{header}\r\n");
        return Send($"{method} {target} HTTP/1.1\r\n{string.Concat(lines)}Connection: close\r\n\r\n");
    }

    /// <summary>The whole answer to these bytes.</summary>
    public async Task<string> Send(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        try
        {
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            // The server closed the connection before it had read all of a request that it refused.
            return "";
        }
    }

    public async Task<int> Stop()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _stop.Dispose();
        Site.Dispose();
    }
}
