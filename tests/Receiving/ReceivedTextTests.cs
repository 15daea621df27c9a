using System.Text;
using Wiki.Receiving;
using Xunit;

namespace Wiki.Tests.Receiving;

public sealed class ReceivedTextTests
{
    [Theory]
    [InlineData("\uFEFFone  two\r\nthree\r\rfour", "one two three four")]
    [InlineData("one\ftwo\vthree\0four\u0085five", "one two three four five")]
    [InlineData("- 12 **degrees** &amp;", "- 12 **degrees** &amp;")]
    [InlineData("cafe\u0301\u00a0\uFFFEx", "café \uFFFDx")]
    [InlineData("", "")]
    public void PlainTextIsReadLetterByLetter(string text, string words) =>
        Assert.Equal(words, ReceivedTextReader.Read(ReceivedKind.PlainText, Encoding.UTF8.GetBytes(text)).Words);

    [Fact]
    public void InvalidUtf8HasItsByteNamed() =>
        Assert.Equal("its byte 3 is not UTF-8", ReceivedTextReader.Read(ReceivedKind.PlainText, [65, 66, 0xE4]).Failure);

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("no PDF at all")]
    public void DamagedPdfIsNamedAsSuch(string text) =>
        Assert.Equal("it is damaged", ReceivedTextReader.Read(ReceivedKind.Pdf, Encoding.UTF8.GetBytes(text)).Failure);

    [Theory]
    [InlineData("a.txt", "PlainText")]
    [InlineData("a.b.vtt", "Subtitles")]
    [InlineData("a.html", "Html")]
    [InlineData("a.htm", "Html")]
    [InlineData("a.pdf", "Pdf")]
    [InlineData("a.docx", "")]
    [InlineData("a", "")]
    [InlineData("a.html.txt", "")]
    public void KindIsReadFromTheName(string name, string kind) =>
        Assert.Equal(kind, ReceivedKinds.Of(name)?.ToString() ?? "");
}
