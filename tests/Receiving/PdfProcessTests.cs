using Wiki.Receiving;
using Xunit;

namespace Wiki.Tests.Receiving;

/// <summary>PDF files of a few kilobytes that would take hours or gigabytes.</summary>
public sealed class PdfProcessTests
{
    private static readonly PdfLimits Short = new(TimeSpan.FromSeconds(1), 512);
    private static readonly PdfLimits Small = new(TimeSpan.FromMinutes(1), 64);

    [Fact]
    public void WordsOfAPageAreRead() =>
        Assert.Equal("The ferry stopped", PdfProcess.Read(MadeUpPdf.Words("The ferry stopped")).Words);

    [Fact]
    public void NestedFormsThatMultiplyAreGivenUp()
    {
        var text = PdfProcess.Read(MadeUpPdf.Fan(40), Short);
        Assert.Equal("it takes more than 1 s to read", text.Failure);
        Assert.Empty(text.Blocks);
    }

    [Fact]
    public void CompressedZerosFillNoMemory() => Assert.Empty(PdfProcess.Read(MadeUpPdf.Bomb(100), Small).Blocks);

    [Fact]
    public void LettersWithoutEndFillNoMemory() => IsTooLarge(PdfProcess.Read(MadeUpPdf.Many(150_000), Small));

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4")]
    [InlineData("<html>")]
    public void OtherFormatsAreDamagedPdfs(string words) =>
        Assert.Equal("it is damaged", PdfProcess.Read(System.Text.Encoding.UTF8.GetBytes(words)).Failure);

    private static void IsTooLarge(ReceivedText text) =>
        Assert.EndsWith("more memory to read than any report", text.Failure, StringComparison.Ordinal);
}
