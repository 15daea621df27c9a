using Wiki.Receiving.Pdf;
using Xunit;

namespace Wiki.Tests.Receiving;

public sealed class PdfTextTests
{
    private const string Sizes = "/F1 12 Tf 14 TL 50 700 Td ";

    [Theory]
    [InlineData("(133) Tj /F1 8 Tf 5 Ts (1) Tj /F1 12 Tf 0 Ts ( dead) Tj", "133¹ dead")]
    [InlineData("(H) Tj /F1 8 Tf -3 Ts (2) Tj /F1 12 Tf 0 Ts (O, the 3) Tj /F1 8 Tf 5 Ts (rd) Tj", "H₂O, the 3rd")]
    [InlineData("(10) Tj 5 Ts (6) Tj 0 Ts ( crowns) Tj", "10⁶ crowns")]
    [InlineData("(40) Tj 30 0 Td (100) Tj 40 0 Td (140 dead) Tj", "40|100|140 dead")]
    [InlineData("(1.) Tj 30 0 Td (One item of it) Tj", "1. One item of it")]
    [InlineData("(On day 5) Tj 0 -40 Td (133 people died) Tj", "On day 5|133 people died")]
    [InlineData("/F1 18 Tf (On day 5) Tj /F1 12 Tf 0 -20 Td (133 people died) Tj", "On day 5|133 people died")]
    [InlineData("(A line, and) Tj T* (a line, and) Tj T* (another) Tj 0 -30 Td (End) Tj", "A line, and\na line, and\nanother|End")]
    [InlineData("(On the left) Tj 300 50 Td (On the right) Tj", "On the left|On the right")]
    [InlineData("(by the ISIS-) Tj T* (K branch and well-) Tj T* (known) Tj", "by the ISIS-K branch and well-known")]
    [InlineData("(the commit-) Tj T* (tee of the committee) Tj", "the committee of the committee")]
    [InlineData("[(com ) 278 (mittee)] TJ", "committee")]
    public void BlocksAndNumbersStayApart(string operators, string blocks) =>
        Assert.Equal(blocks, Blocks(MadeUpPdf.Content(Sizes + operators)));

    [Fact]
    public void GlyphsWithoutLettersAreCounted() =>
        Assert.Equal(
            "it does not say which letters 2 of its glyphs are",
            PdfText.Read(MadeUpPdf.Content(Sizes + "(a\\001\\001b) Tj")).Failure
        );

    [Theory]
    [InlineData("ﻮﻜﺳﻮﻣ مﻮﺠﻫ", "هجوم موسكو")]
    [InlineData(".2024 سرﺎﻣ 22 مﻮﻳ", "يوم 22 مارس 2024.")]
    [InlineData("ﺎﺼﺨﺷ ١٣٣ ﻞﺘﻗ", "قتل ١٣٣ شخصا")]
    [InlineData("140 133 ﻻ", "لا 133 140")]
    [InlineData("1,500.5 אב", "בא 1,500.5")]
    [InlineData("(אבהוזח) NY גד", "דג NY (חזוהבא)")]
    [InlineData("The word אב is here.", "The word בא is here.")]
    [InlineData("אב.", "בא.")]
    public void LineIsReadFromTheRight(string shown, string words) =>
        Assert.Equal(words, string.Concat(VisualOrder.ToLogical([.. shown.Select(letter => letter.ToString())])));

    private static string Blocks(byte[] file)
    {
        var text = PdfText.Read(file);
        Assert.Null(text.Failure);
        return string.Join('|', text.Blocks.Select(block => block.Words));
    }
}
