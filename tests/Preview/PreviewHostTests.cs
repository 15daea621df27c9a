using Xunit;

namespace Wiki.Tests.Preview;

/// <summary>The preview answers only under the names of this machine, so that no other name leads to it.</summary>
public sealed class PreviewHostTests(PreviewFixture fixture) : IClassFixture<PreviewFixture>
{
    private readonly RunningPreview _preview = fixture.Preview;

    [Theory]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("example.org:{0}")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1.example.org:{0}")]
    [InlineData("127.0.0.1.nip.io:{0}")]
    [InlineData("localhost.example.org:{0}")]
    [InlineData("localhost.")]
    [InlineData("localhost.:{0}")]
    [InlineData("LOCALHOST")]
    [InlineData("LOCALHOST.:{0}")]
    [InlineData("xn--localhost")]
    [InlineData("xn--localhost:{0}")]
    [InlineData("xn--:{0}")]
    [InlineData("[::2]:{0}")]
    [InlineData("[::1]")]
    [InlineData("[::1]:1")]
    [InlineData("[0:0:0:0:0:0:0:1]:{0}")]
    [InlineData("[::ffff:127.0.0.1]:{0}")]
    [InlineData("127.1:{0}")]
    [InlineData("127.0.0.2:{0}")]
    [InlineData("0x7f000001:{0}")]
    [InlineData("017700000001:{0}")]
    [InlineData("localhost:0{0}")]
    [InlineData("0.0.0.0:{0}")]
    [InlineData("2130706433:{0}")]
    public async Task AnotherHostIsMisdirectedOnEveryRoute(string host)
    {
        foreach (
            var target in new[] { "/", "/data/wiki.json", "/_preview/changes", "/_preview/x/reload.js", "/nowhere" }
        )
        {
            var answer = await _preview.Send(
                $"GET {target} HTTP/1.1\r\nHost: {Named(host)}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\r\n"
            );
            Assert.StartsWith("HTTP/1.1 421 ", answer, StringComparison.Ordinal);
            Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        }
    }

    /// <summary>What no browser sends is refused by the server or by us, and is no bug.</summary>
    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}\r\nHost: localhost:{0}\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}\r\nHost: example.org\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: local host:{0}\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}/\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: user@localhost:{0}\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:999999\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: \u00e9:{0}\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: %6cocalhost:{0}\r\n\r\n")]
    [InlineData("GET http://example.org/ HTTP/1.1\r\nHost: localhost:{0}\r\n\r\n")]
    [InlineData("GET http://localhost:{0}/ HTTP/1.1\r\nHost: example.org\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost:{0}:{0}\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: :{0}\r\n\r\n")]
    [InlineData("GET / HTTP/1.0\r\n\r\n")]
    public async Task MalformedHostIsRefused(string request) =>
        Assert.Matches(@"\A(HTTP/1\.1 4(00|21) .*|)\z", (await _preview.Send(Closing(Named(request)))).Split("\r\n")[0]);

    [Theory]
    [InlineData("localhost:{0}")]
    [InlineData("127.0.0.1:{0}")]
    [InlineData("[::1]:{0}")]
    public async Task ItIsEachOfTheMachinesOwnNames(string host) =>
        Assert.StartsWith(
            "HTTP/1.1 200 OK",
            await _preview.Send($"GET / HTTP/1.1\r\nHost: {Named(host)}\r\nConnection: close\r\n\r\n"),
            StringComparison.Ordinal
        );

    private static string Closing(string request) => $"{request[..^2]}Connection: close\r\n\r\n";

    private string Named(string host) => host.Replace("{0}", $"{_preview.Port}", StringComparison.Ordinal);
}
