using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Content;

/// <summary>What must be true of any content; all else that is said of it is said by <c>check</c>.</summary>
public sealed class ShippedContentTests
{
    private static IReadOnlyList<Quote> Quotes => [.. QuoteProver.Quotes(Shipped.Corpus)];

    [Fact]
    public void ShippedContentBuildsWithoutErrors() =>
        Assert.DoesNotContain(Shipped.Site.Problems, problem => problem.IsError);

    [Fact]
    public void CopiedContentGivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.Content, "content");
        Assert.NotEmpty(Shipped.Site.Files);
        Assert.Equal(Fingerprint.Of(Shipped.Site.Files), Fingerprint.Of(BuiltSite.Of(folder.At("content")).Files));
    }

    [Fact]
    public void EveryQuoteIsVerified()
    {
        Assert.NotEmpty(Quotes);
        Assert.All(Quotes, quote => Assert.Equal(Verdict.Verified, Match(quote)));
    }

    /// <summary>Words that stand elsewhere in their source are no forgery, even where a change made them.</summary>
    [Fact]
    public void ALetterChangedInAQuoteIsCaught()
    {
        var seeded = new Seeded(3);
        var altered = Quotes.Select(quote => Altered.Once(quote, seeded)).OfType<Quote>();
        var forged = altered.Where(quote => !Stands(quote)).ToList();
        Assert.InRange(forged.Count, 1, Quotes.Count);
        Assert.All(forged, quote => Assert.NotEqual(Verdict.Verified, Match(quote)));
    }

    private static Verdict Match(Quote quote) => new QuoteMatcher(SourceOf(quote)).Match(quote).Verdict;

    private static bool Stands(Quote quote) =>
        quote
            .Parts.Select(part => QuoteText.Normalize(part.Value))
            .All(words => SourceOf(quote).Blocks.Any(block => block.Text.Contains(words, StringComparison.Ordinal)));

    private static Source SourceOf(Quote quote) => Shipped.Corpus.Get<Source>(quote.Source);
}
