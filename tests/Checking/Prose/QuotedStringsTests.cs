using Wiki.Checking.Prose;
using Xunit;

namespace Wiki.Tests.Checking.Prose;

/// <summary>Marks that are also apostrophes or signs of feet open and close only around words.</summary>
public sealed class QuotedStringsTests
{
    [Theory]
    [InlineData("He said 'it was so' and left", "8:it was so")]
    [InlineData("the boys' boat and the girls' boat", "")]
    [InlineData("rock 'n' roll", "")]
    [InlineData("a ‘word’ of it", "2:word")]
    [InlineData("It was \"so.\"", "7:so")]
    [InlineData("\"\" and", "")]
    [InlineData("5' and 6' and a half", "")]
    [InlineData("it ends with '", "")]
    [InlineData("'It was so', he said", "0:It was so")]
    [InlineData("„so“ and »so« and «so»", "0:so 9:so 18:so")]
    [InlineData("so\" he said \"it was", "")]
    [InlineData("it's 'so it's so' now", "5:so it's so")]
    [InlineData("״so צה״ל so״ he said", "0:so צה״ל so")]
    [InlineData("⹂so” he said", "0:so")]
    public void MarksEncloseWholeWords(string words, string found) =>
        Assert.Equal(found, Shown(QuotedStrings.In(words)));

    [Theory]
    [InlineData("“It was so.”", "0:It was so")]
    [InlineData("“It was” so", "0:“It was” so")]
    [InlineData("“It” was “so”", "0:“It” was “so”")]
    [InlineData(" It was so. ", "0:It was so")]
    [InlineData(" ", "")]
    public void BlockQuotationIsTakenAsAWhole(string words, string found) =>
        Assert.Equal(found, Shown(QuotedStrings.All(words)));

    private static string Shown(IEnumerable<(int Offset, string Words)> found) =>
        string.Join(' ', found.Select(quoted => FormattableString.Invariant($"{quoted.Offset}:{quoted.Words}")));
}
