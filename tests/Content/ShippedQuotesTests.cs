using System.Globalization;
using System.Text;
using Wiki.Checking;
using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Content;

public sealed class ShippedQuotesTests
{
    private static readonly IReadOnlyList<Quote> Quotes = [.. QuoteProver.Quotes(Shipped.Corpus)];

    [Fact]
    public void EveryQuoteIsVerified() => Assert.All(Quotes, quote => Assert.Equal(Verdict.Verified, Match(quote).Verdict));

    [Fact]
    public void ALetterChangedAnywhereInAnyQuoteIsCaught() => AssertCaught(Altered.AnotherLetter(new Seeded(1)), atLeast: 10_000);

    [Fact]
    public void ADigitChangedAnywhereInAnyQuoteIsCaught() => AssertCaught(Altered.NextDigit, atLeast: 50);

    [Fact]
    public void ACaseChangedAnywhereInAnyQuoteIsCaught() => AssertCaught(Altered.OtherCase, atLeast: 10_000);

    [Fact]
    public void ACurlyMarkMadeStraightIsCaught() => AssertCaught(Altered.Straight, atLeast: 1);

    [Fact]
    public void AStraightMarkMadeCurlyIsCaught() => AssertCaught(Altered.Curly, atLeast: 1);

    [Fact]
    public void EveryAlteredQuoteIsReportedAtItsPlace()
    {
        var seeded = new Seeded(7);
        var altered = AlteredCorpus.Of(Shipped.Corpus, quote => seeded.Of([.. Altered.Each(quote, Altered.AnotherLetter(seeded))]));
        var (_, problems) = Policy.Check(altered, new HashSet<string>());
        var places = problems.Where(problem => problem.Code.Number is "W204" or "W206").Select(problem => problem.At).ToHashSet();
        Assert.Equal(Quotes.Count, places.Count);
        Assert.All(Quotes, quote => Assert.Contains(quote.Parts, part => places.Contains(part.At)));
    }

    [Theory]
    [InlineData("  ")]
    [InlineData("\n")]
    [InlineData("\u00A0")]
    [InlineData(" \t\r\n \u2009")]
    public void WhiteSpaceDecidesNothing(string space) =>
        AssertSame(words => space + words.Replace(" ", space, StringComparison.Ordinal) + space);

    [Theory]
    [InlineData(NormalizationForm.FormC)]
    [InlineData(NormalizationForm.FormD)]
    public void TheCompositionOfLettersDecidesNothing(NormalizationForm form) => AssertSame(words => words.Normalize(form));

    private static void AssertCaught(Func<char, char> change, int atLeast)
    {
        var variants = Quotes.SelectMany(quote => Altered.Each(quote, change)).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{variants.Count} forged quotes"));
        Assert.InRange(variants.Count, atLeast, int.MaxValue);
        var missed = variants.AsParallel().Where(quote => Match(quote).Verdict == Verdict.Verified).Select(quote => string.Create(CultureInfo.InvariantCulture, $"{quote.Parts[0].At}: {string.Join(" / ", quote.Parts)}"));
        Assert.Empty(missed);
    }

    private static void AssertSame(Func<string, string> write) =>
        Assert.All(Quotes, quote => Assert.Equivalent(Match(quote), Match(Altered.Rewrite(quote, write)), strict: true));

    private static Proof Match(Quote quote) => new QuoteMatcher(Shipped.Corpus.Get<Source>(quote.Source)).Match(quote);
}
