using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Pages;
using Xunit;

namespace Wiki.Tests.Composing.Pictures;

public sealed class ComparedWordsTests
{
    [Fact]
    public void NoQuoteLiesWithinItsNeighbour()
    {
        var edition = FrozenCase.Edition;
        var cells = ComparePages.Of(new PageScope(edition, Route.Compare)).Rows.SelectMany(row => row.Cells).ToList();
        Assert.All(
            cells.Where(cell => cell.Count > 1),
            cell => Assert.All(cell, quote => Assert.DoesNotContain(cell, other => IsWithin(quote, other)))
        );
    }

    private static bool IsWithin(ComparedQuote quote, ComparedQuote other) =>
        quote != other
        && quote.Through == other.Through
        && Quoted(quote) is [var only]
        && Quoted(other)[0].Words.Contains(only.Words, StringComparison.Ordinal);

    private static List<ExcerptPart> Quoted(ComparedQuote quote) =>
        [.. quote.Excerpt.Parts.Where(part => part.IsQuoted)];
}
