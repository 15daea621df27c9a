using Wiki.Checking;
using Wiki.Checking.Quotes;
using Wiki.Checking.Rules;
using Wiki.Tests.Model.Queries;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>Rules on records beside each other, each with what is just allowed.</summary>
public sealed class RulesOfRecordsTests
{
    private static readonly Location At = new("events/event.md", 1, 1);

    /// <summary>One event comes before the other, and each has a date with a clock time.</summary>
    [Theory]
    [InlineData("2021-05-02 10:05", "2021-05-02 09:05", true)]
    [InlineData("2021-05-02 09:05", "2021-05-02 10:05", false)]
    [InlineData("2021-05-02 10:05", "2021-05-02 10:05", false)]
    [InlineData("2021-05-02 10:05", "2021-05-03 09:05", false)]
    [InlineData("2021-05 10:05", "2021-05 09:05", false)]
    [InlineData("2021-05-02 night", "2021-05-02 09:05", false)]
    [InlineData("2021-05-02 10:05", "2021-05-02 dawn", false)]
    public void EarlierEventHasTheEarlierTime(string earlier, string later, bool isReported)
    {
        var first = Timed("first", earlier);
        var second = Timed("second", later) with { After = Events.Ids("first") };

        Assert.Equal(isReported, OrderProblems(first, second).Count > 0);
    }

    [Fact]
    public void LatestOfAllBeforeAnEventCounts()
    {
        var first = Events.Of("first", "2021-05-01");
        var middle = Events.Of("middle", "2021-05-03") with { After = Events.Ids("first") };
        var last = Events.Of("last", "2021-05-02") with { After = Events.Ids("middle") };

        Assert.Contains(
            "'middle' (2021-05-03) cannot come before 'last'",
            Assert.Single(OrderProblems(first, middle, last)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("box", "boxes", true)]
    [InlineData("cars", "car", true)]
    [InlineData("car", "cat", false)]
    [InlineData("million euros", "euro", true)]
    [InlineData("people quay", "quay", false)]
    [InlineData("kilometres", "km", true)]
    [InlineData("kilometree", "kilometre", true)]
    [InlineData("boat", "bows", false)]
    [InlineData("million", "thousand", false)]
    public void UnitNearAnotherIsReported(string unit, string other, bool isReported)
    {
        using var site = new TinySite()
            .WithChanged("claims/bridge/crowd-400.md", "unit: people on the quay", $"unit: {unit}")
            .With("claims/bridge/other.md", FigureOf("Fewer people saw it.", other, "5"));

        Assert.Equal(isReported, Has(site, "is nearly"));
    }

    [Theory]
    [InlineData("suffix: \". It cost\"", "suffix: \" with a song\"", false)]
    [InlineData("prefix: \"new bridge \"", "prefix: \"the council said. \"", false)]
    [InlineData("suffix: \" with a song\"", "suffix: \" with a song\"", true)]
    public void CitationOfAnotherPlaceIsNotRepeated(string one, string other, bool isReported)
    {
        string Citation(string key) => $"  - source: gazette-2021\n    quote: The bridge was opened on Monday\n    {key}\n";
        using var site = new TinySite().With(
            "claims/bridge/opened.md",
            "---\nstatement: The bridge was opened on a Monday.\nkind: stated-fact\ntopics:\n  - bridge\ncitations:\n"
                + $"{Citation(one)}{Citation(other)}---\n");

        Assert.Equal(isReported, Has(site, "has this citation already"));
    }

    [Theory]
    [InlineData("~400", true)]
    [InlineData("400", false)]
    public void StatementWithAnotherFigureIsAnother(string value, bool isReported)
    {
        using var site = new TinySite()
            .With("claims/bridge/other.md", FigureOf("About 400 people saw the last crossing.", "people on the quay", value));

        Assert.Equal(isReported, Has(site, "claims/bridge/other.md:2:"));
    }

    [Fact]
    public void PositionsOfSeveralClaimsOpposeEachOther()
    {
        using var site = new TinySite().WithChanged(
            "questions/was-it-late.md",
            "      - never-on-time\n  - label: It ran",
            "      - crowd-400\n      - never-on-time\n  - label: It ran");
        var corpus = site.Read();
        Claim ClaimOf(string id) => Assert.IsType<Claim>(corpus.Find(id));

        Assert.True(OpposedClaims.Are(ClaimOf("never-on-time"), ClaimOf("crossing"), corpus));
        Assert.False(OpposedClaims.Are(ClaimOf("never-on-time"), ClaimOf("crowd-400"), corpus));
    }

    [Fact]
    public void BasisOfEventNamesTheRightWeekday()
    {
        using var site = new TinySite()
            .WithChanged("events/last-crossing.md", "The Sunday before", "Monday, 2 May 2021, before");

        Assert.True(Has(site, "2 May 2021"));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void TenPlacesOfAQuoteAreListed(int count, bool hasMore)
    {
        const string Words = "the quay was shut then";
        var problem = QuoteMismatch.ExplainAmbiguous(Reports.Quote(Words), Reports.OfBlocks(Enumerable.Repeat(Words, count)));

        Assert.Equal(hasMore, problem.ToString().Contains(" and more", StringComparison.Ordinal));
    }

    private static string FigureOf(string statement, string unit, string value) =>
        $"---\nstatement: {statement}\nkind: stated-fact\ntopics:\n  - bridge\nfigure:\n  measure: people\n  of: last-crossing\n"
        + $"  unit: {unit}\n  value: \"{value}\"\n"
        + "citations:\n  - source: gazette-2021\n    quote: About 400 people stood on the quay\n---\n";

    private static bool Has(TinySite site, string words) =>
        site.ContentProblems().Any(problem => problem.Contains(words, StringComparison.Ordinal));

    private static Event Timed(string id, string date)
    {
        var parts = date.Split(' ');
        return Events.Of(id, parts[0]) with { Time = new Located<string>(parts[1], At) };
    }

    private static List<string> OrderProblems(params Event[] events)
    {
        using var site = new TinySite();
        var corpus = new Corpus(site.Read().Site, events);
        var content = new CheckedContent(corpus, ProvenQuotes.Of(corpus), new HashSet<string>());
        return [.. EventsFollowTheirOrder.Check(content).Select(problem => problem.ToString())];
    }
}
