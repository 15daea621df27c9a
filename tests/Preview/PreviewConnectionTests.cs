using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Xunit;

namespace Wiki.Tests.Preview;

/// <summary>Limits of requests, slow clients, ports and addresses.</summary>
public sealed class PreviewConnectionTests(PreviewFixture fixture) : IClassFixture<PreviewFixture>
{
    private readonly RunningPreview _preview = fixture.Preview;

    [Fact]
    public async Task HeadersHaveALimit() =>
        Assert.Matches(
            @"\A(HTTP/1\.1 431 .*|)\z",
            (await _preview.Request("/", "GET", $"X: {new string('x', 64 * 1024)}")).Split("\r\n")[0]
        );

    /// <summary>Clients that never end a request time out, and other requests are answered meanwhile.</summary>
    [Fact]
    public async Task SlowClientsDoNotBlockOthers()
    {
        var slow = Enumerable.Range(0, 100).Select(_ => _preview.Send("GET / HTTP/1.1\r\nHost: ")).ToList();
        Assert.StartsWith("HTTP/1.1 200 OK", await _preview.Request("/"), StringComparison.Ordinal);
        Assert.All(
            await Task.WhenAll(slow),
            answer => Assert.Matches(@"\A(HTTP/1\.1 408 .*|)\z", answer.Split("\r\n")[0])
        );
    }

    [Fact]
    public async Task IdleConnectionsDoNotBlockOthers()
    {
        var idle = new List<TcpClient>();
        for (var opened = 0; opened < 1000; opened++)
            idle.Add(new TcpClient("127.0.0.1", _preview.Port));
        Assert.StartsWith("HTTP/1.1 200 OK", await _preview.Request("/"), StringComparison.Ordinal);
        idle.ForEach(client => client.Dispose());
    }

    [Fact]
    public async Task ATakenPortMovesOnToTheNext()
    {
        await using var next = await RunningPreview.Start(port: _preview.Port);
        Assert.Equal(_preview.Port + 1, next.Port);
        Assert.StartsWith("HTTP/1.1 200 OK", await next.Request("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void PreviewListensOnlyOnTheLoopback()
    {
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();
        Assert.All(
            listeners.Where(listener => listener.Port == _preview.Port),
            listener => Assert.True(IPAddress.IsLoopback(listener.Address), $"{listener}")
        );
    }
}
