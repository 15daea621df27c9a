using System.Net;
using System.Net.Sockets;
using System.Text;
using Wiki.Preview;
using Wiki.Publishing;

namespace Wiki.Tests.Preview;

/// <summary>A preview of three files at a free port, asked over a socket.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly IReadOnlyList<SiteFile> Files =
    [
        new("index.html", "<p>Home</p>"u8.ToArray()),
        new("claims/one.html", "<p>One</p>"u8.ToArray()),
        new("404.html", "<p>Not found</p>"u8.ToArray()),
        new("assets/wiki.css", "p {}"u8.ToArray()),
    ];

    private static int s_lastPort = 22_000;

    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _run;

    private RunningPreview(int firstPort)
    {
        _run = PreviewServer.Run(Files, firstPort, _stop.Token);
        Port = firstPort;
    }

    public int Port { get; private set; }

    /// <summary>A preview told to begin at a port, or at a free one, once it answers at that port or one after it.</summary>
    public static async Task<RunningPreview> Start(int? firstPort = null, int skip = 0)
    {
        var preview = new RunningPreview(firstPort ?? FreePort());
        try
        {
            preview.Port += skip;
            await preview.WaitUntilItAnswers();
            return preview;
        }
        catch
        {
            await preview.DisposeAsync();
            throw;
        }
    }

    /// <summary>A free port with a free one after it, below those that the system hands out to whoever connects.</summary>
    private static int FreePort() => Enumerable.Range(0, 4000).Select(_ => Interlocked.Add(ref s_lastPort, 2)).First(port => IsFree(port) && IsFree(port + 1));

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

    public Task<string> Ask(string target, string method = "GET") => Ask(target, $"127.0.0.1:{Port}", method);

    /// <summary>The whole answer to a request line and a host, as it came.</summary>
    public async Task<string> Ask(string target, string host, string method)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private async Task WaitUntilItAnswers()
    {
        for (var attempt = 0; attempt < 200 && !_run.IsCompleted; attempt++)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(25);
            }
        }

        throw new InvalidOperationException($"nothing answers at port {Port}");
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
    }
}
