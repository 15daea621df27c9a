using System.Net;
using System.Net.Sockets;
using Wiki.Publishing.Headers;
using Xunit;

namespace Wiki.Tests.Preview;

public sealed class PreviewServerTests : IAsyncLifetime
{
    private RunningPreview _preview = null!;

    public async ValueTask InitializeAsync() => _preview = await RunningPreview.Start();

    public ValueTask DisposeAsync() => _preview.DisposeAsync();

    [Theory]
    [InlineData("/", "<p>Home</p>", "text/html; charset=utf-8")]
    [InlineData("/index.html", "<p>Home</p>", "text/html; charset=utf-8")]
    [InlineData("/claims/one.html?x=1", "<p>One</p>", "text/html; charset=utf-8")]
    [InlineData("/assets/wiki.css", "p {}", "text/css; charset=utf-8")]
    public async Task AFileIsServedAsItIs(string target, string body, string type)
    {
        var answer = await _preview.Ask(target);
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith($"\r\n\r\n{body}", answer, StringComparison.Ordinal);
        Assert.Contains($"\r\nContent-Type: {type}\r\n", answer, StringComparison.Ordinal);
        Assert.All(SiteHeaders.Everywhere, header => Assert.Contains($"\r\n{header.Name}: {header.Value}\r\n", answer, StringComparison.Ordinal));
        Assert.Contains("\r\nCache-Control: no-store\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nServer:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims/two.html")]
    [InlineData("/Claims/one.html")]
    [InlineData("/claims")]
    [InlineData("/claims/")]
    [InlineData("/index.html/")]
    [InlineData("/claims%2fone.html")]
    public async Task AnUnknownPathIsThePageNotFound(string target)
    {
        var answer = await _preview.Ask(target);
        Assert.StartsWith("HTTP/1.1 404 Not Found\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n<p>Not found</p>", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../Wiki.dll")]
    [InlineData("/../../../../../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/..%5c..%5cetc%5cpasswd")]
    [InlineData("/claims/../../etc/passwd")]
    [InlineData("/....//etc/passwd")]
    [InlineData("/%00")]
    [InlineData("//etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("etc/passwd")]
    [InlineData("/.wiki-site")]
    public async Task NoSpellingLeadsOutOfTheSite(string target)
    {
        var answer = await _preview.Ask(target);
        Assert.Matches(@"\AHTTP/1\.1 (404 Not Found|400 Bad Request)\r\n", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("example.org:{0}")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1.example.org:{0}")]
    [InlineData("localhost.example.org:{0}")]
    [InlineData("[::1]:{0}")]
    [InlineData("0.0.0.0:{0}")]
    public async Task AnotherHostIsMisdirected(string host)
    {
        var answer = await _preview.Ask("/", host.Replace("{0}", $"{_preview.Port}", StringComparison.Ordinal), "GET");
        Assert.StartsWith("HTTP/1.1 421 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Home", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItIsLocalhostToo() => Assert.Contains("Home", await _preview.Ask("/", $"localhost:{_preview.Port}", "GET"), StringComparison.Ordinal);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task AnythingButReadingIsNotAllowed(string method)
    {
        var answer = await _preview.Ask("/", method);
        Assert.StartsWith("HTTP/1.1 405 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Home", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AHeadHasNoBody()
    {
        var answer = await _preview.Ask("/", "HEAD");
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Length: 11\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATakenPortMovesOnToTheNext()
    {
        await using var next = await RunningPreview.Start(_preview.Port, skip: 1);
        Assert.Contains("Home", await next.Ask("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItIsServedOnTheLoopbackAlone()
    {
        using var client = new TcpClient();
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), AddressFamily.InterNetwork, TestContext.Current.CancellationToken)).Where(address => !IPAddress.IsLoopback(address));
        foreach (var address in others)
            await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(address, _preview.Port, TestContext.Current.CancellationToken).AsTask());
    }

    [Fact]
    public async Task StoppingEndsItCleanly() => Assert.Equal(0, await _preview.Stop());
}
