using System.Net;
using System.Net.Sockets;
using System.Text;
using Wiki.Receiving;
using Xunit;

namespace Wiki.Tests.Receiving;

/// <summary>Files that reports never come as, but that somebody may hand in.</summary>
public sealed class HostileReceivedTests
{
    [Fact]
    public void NothingThatFilesNameIsFetched()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var host = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var page = $"""
            <!DOCTYPE html SYSTEM "{host}/a.dtd"><base href="{host}/"><meta http-equiv="refresh" content="0;url={host}/b">
            <link rel="stylesheet" href="{host}/c"><script src="{host}/d"></script><img src="{host}/e">
            <iframe src="{host}/f"></iframe><object data="{host}/g"></object><style>@import "{host}/h";</style>
            <svg><image href="{host}/i" /></svg><video src="{host}/j"></video><p>Words.</p>
            """;
        Assert.Equal("Words.", Read(ReceivedKind.Html, page));
        Assert.Equal("Words", PdfProcess.Read(MadeUpPdf.WithScript($"app.launchURL\\('{host}/k'\\)")).Words);
        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("<script>document.write('no')</script>")]
    [InlineData("<noscript>no</noscript>")]
    [InlineData("<template>no</template>")]
    [InlineData("<p hidden>no</p>")]
    [InlineData("<p style='DISPLAY : none'>no</p>")]
    [InlineData("<svg><text>no</text></svg>")]
    [InlineData("<!-- no -->")]
    [InlineData("<img alt='no'>")]
    [InlineData("<iframe srcdoc='no'>no</iframe>")]
    public void InvisibleWordsAreNoText(string hidden) =>
        Assert.Equal("Before. After.", Read(ReceivedKind.Html, $"<p>Before.</p>{hidden}<p>After.</p>"));

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("table><td")]
    [InlineData("font")]
    [InlineData("svg><g")]
    public void DepthWithoutEndIsRefused(string element)
    {
        var page = string.Concat(Enumerable.Repeat($"<{element}>", 20_000));
        Assert.NotNull(ReceivedTextReader.Read(ReceivedKind.Html, Encoding.UTF8.GetBytes(page)).Failure);
    }

    [Fact]
    public void EveryPageOfALongDocumentIsRead()
    {
        var text = PdfProcess.Read(MadeUpPdf.Pages(2_000), new PdfLimits(TimeSpan.FromMinutes(1), 512));
        Assert.Null(text.Failure);
        Assert.Equal(2_000, text.Blocks.Count);
    }

    [Fact]
    public void EncryptedDocumentIsNamedAsOne() =>
        Assert.Equal("it is encrypted", PdfProcess.Read(MadeUpPdf.Encrypted()).Failure);

    [Theory]
    [InlineData("WEBVTT\n\n00:00.000 --> 99:59:59.999\n<script>alert(1)</script>\n")]
    [InlineData("WEBVTT\n\nSTYLE\n::cue { background: url(http://example.org) }\n\n00:01.000 --> 00:02.000\nWords\n")]
    [InlineData("\0\0\0")]
    [InlineData("\u202e\u2066\ufeff")]
    public void SubtitlesAreOnlyLetters(string text) =>
        Assert.Equal(QuoteText.Normalize(text.Replace('\0', ' ')), Read(ReceivedKind.PlainText, text));

    private static string Read(ReceivedKind kind, string text)
    {
        var read = ReceivedTextReader.Read(kind, Encoding.UTF8.GetBytes(text));
        Assert.Null(read.Failure);
        return read.Words;
    }
}
