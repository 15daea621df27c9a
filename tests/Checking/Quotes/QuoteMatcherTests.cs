using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

public sealed class QuoteMatcherTests
{
    private const string Report = """
        The council met on Monday. The council met on Monday in the hall,
        and again at the old quay. It paid 2,500 crowns to Kabelo’s crew.

        ## The vote

        Nine voted for it. The council met on Tuesday too.

        Nobody spoke after the vote.
        """;

    private const string Table = """
        | Place | Dead | Hurt |
        | --- | --- | --- |
        | Varra | 133 | 60 |
        | Skerrow | 45 | 7 |
        """;

    [Theory]
    [InlineData("verified", "Varra", "60")]
    [InlineData("verified", "Varra", "133", "60")]
    [InlineData("verified", "Skerrow", "7")]
    [InlineData("not found", "60", "Skerrow")]
    [InlineData("not found", "Varra", "45")]
    [InlineData("not found", "60", "Varra")]
    public void CellsOfOneRowAreOnePlace(string verdict, params string[] parts) =>
        Assert.Equal(verdict, Match(Table, Reports.Quote(parts)).Verdict.Word());

    [Theory]
    [InlineData("and again at the old quay", "verified")]
    [InlineData("in the hall, and again", "verified")]
    [InlineData("It paid 2,500 crowns to Kabelo’s crew.", "verified")]
    [InlineData("The council met on Tuesday", "verified")]
    [InlineData("The vote", "verified")]
    [InlineData("the old quay. It paid 2,500 crowns", "verified")]
    [InlineData("The council met on Monday", "ambiguous")]
    [InlineData("the council met on Tuesday", "not found")]
    [InlineData("The council meet on Tuesday", "not found")]
    [InlineData("The council met on Tues", "not found")]
    [InlineData("he council met on Tuesday", "not found")]
    [InlineData("It paid 2", "not found")]
    [InlineData("500 crowns to Kabelo’s crew", "not found")]
    [InlineData("crowns to Kabelo", "not found")]
    [InlineData("crowns to Kabelo's crew", "not found")]
    [InlineData("at the **old** quay", "not found")]
    [InlineData("Kabelo’s crew. The vote", "not found")]
    [InlineData("The council ... Tuesday too", "not found")]
    [InlineData("", "not found")]
    public void AQuoteGetsItsVerdict(string words, string verdict) =>
        Assert.Equal(verdict, Match(Report, Reports.Quote(words)).Verdict.Word());

    [Theory]
    [InlineData("Nine voted for it|The council met on Tuesday", "verified")]
    [InlineData("The vote|Nine voted for it", "verified")]
    [InlineData("The council met on Tuesday|Nobody spoke after the vote", "verified")]
    [InlineData("The council met on Tuesday|Nine voted for it", "not found")]
    [InlineData("It paid 2,500 crowns|Nine voted for it", "not found")]
    [InlineData("Nine voted for it|The council|spoke after the vote", "verified")]
    [InlineData("The vote|Nine voted for it|spoke after the vote", "not found")]
    [InlineData("Nine voted for it|for it. The council", "not found")]
    [InlineData("The council met|in the hall", "ambiguous")]
    public void PartsMatchInOrderWithinTwoBlocks(string parts, string verdict) =>
        Assert.Equal(verdict, Match(Report, Reports.Quote(parts.Split('|'))).Verdict.Word());

    [Theory]
    [InlineData(null, "in the hall", 0, 27)]
    [InlineData(null, "  in\nthe hall", 0, 27)]
    [InlineData("Monday.", null, 0, 27)]
    [InlineData(null, ". The council", 0, 0)]
    public void PrefixAndSuffixDistinguishEqualPassages(string? prefix, string? suffix, int block, int start)
    {
        var proof = Match(Report, Surrounded(prefix, suffix));
        Assert.Equal(Verdict.Verified, proof.Verdict);
        Assert.Equal([new Passage(block, start, start + 25)], proof.Passages);
    }

    [Theory]
    [InlineData("Tuesday.", null)]
    [InlineData(null, "in the Hall")]
    [InlineData("Monday.", ". The council")]
    public void PrefixAndSuffixFoundElsewhereMatchNothing(string? prefix, string? suffix) =>
        Assert.Equal(Verdict.NotFound, Match(Report, Surrounded(prefix, suffix)).Verdict);

    [Theory]
    [InlineData("On the Ferry day so it was said here", "verified")]
    [InlineData("So it was said here. The Ferry, so it was said here", "ambiguous")]
    public void OnlyShortPartsMeanTheWholeBlock(string text, string verdict)
    {
        var matcher = new QuoteMatcher(Reports.OfBlocks("Ferry", text, "Ferry."));
        Assert.Equal(verdict, matcher.Match(Reports.Quote("Ferry", "it was said here")).Verdict.Word());
    }

    [Fact]
    public void PartsOfUnspacedScriptMayTouch() =>
        Assert.Equal(
            Verdict.Verified,
            Match("市政府今天上午宣布关闭旧桥。", Reports.Quote("市政府今天上午宣", "布关闭旧桥")).Verdict
        );

    [Fact]
    public void PassagesAreOffsetsIntoVisibleBlockText()
    {
        var source = Reports.Read(Report);
        var proof = new QuoteMatcher(source).Match(Reports.Quote("Nine voted for it", "spoke after the vote"));
        Assert.Equal(
            ["Nine voted for it", "spoke after the vote"],
            proof.Passages.Select(passage => source.Blocks[passage.Block].Text[passage.Start..passage.End])
        );
        Assert.Equal([2, 3], proof.Passages.Select(passage => passage.Block));
    }

    [Fact]
    public void SourceWithUnsealedTextProvesNothing()
    {
        var changed = Reports.Read(Report) with { BodyHash = "another" };
        Assert.Equal(
            Verdict.SourceChanged,
            new QuoteMatcher(changed).Match(Reports.Quote("Nine voted for it")).Verdict
        );
    }

    [Theory]
    [InlineData("caf\u00e9 by the water", "cafe\u0301 by the water")]
    [InlineData("cafe\u0301 by the water", "caf\u00e9 by the water")]
    [InlineData("by the\u00a0water side", "by the water side")]
    [InlineData("by the water\u2003side", "by  the\twater side")]
    public void CompositionAndSpacesDecideNothing(string report, string words) =>
        Assert.Equal(Verdict.Verified, Match(report, Reports.Quote(words)).Verdict);

    private static Quote Surrounded(string? prefix, string? suffix) =>
        Reports.Quote("The council met on Monday") with
        {
            Prefix = prefix is null ? null : Reports.Located(prefix),
            Suffix = suffix is null ? null : Reports.Located(suffix),
        };

    private static Proof Match(string report, Quote quote) => new QuoteMatcher(Reports.Read(report)).Match(quote);
}
