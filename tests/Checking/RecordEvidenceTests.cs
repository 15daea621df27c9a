using Wiki.Checking;
using Wiki.Checking.Prose;
using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>What each kind of record carries of the prose that cites or links it.</summary>
public sealed class RecordEvidenceTests
{
    [Fact]
    public void SourceCarriesItsDatesAndTime()
    {
        using var site = new TinySite();
        site.WithSource("gazette-2021", $"{TinySiteFiles.Gazette}\nwritten: 2021-05-02\nwritten-basis:\n  - quote: The bridge was "
            + "opened on Monday. It cost 12 million\n    resolved: The day before.\ntime: \"18:54\"", TinySiteFiles.Report);
        var source = EvidenceOf(site, "gazette-2021");

        Assert.True(source.Carries(DateIn("3 May 2021")) && source.Carries(DateIn("2 May 2021")));
        Assert.True(source.Carries(NumberIn("18:54")));
        Assert.False(source.Carries(DateIn("4 May 2021")) || source.Carries(NumberIn("18:55")));
    }

    [Fact]
    public void EventCarriesItsTimeAndEntityItsNames()
    {
        using var site = new TinySite();
        site.WithChanged("events/last-crossing.md", "date-basis", "time: \"10:05\"\ndate-basis")
            .WithChanged("entities/ida-berg.md", "name: Ida Berg", "name: Ida Berg of 22 March 2020");
        var name = EvidenceOf(site, "ida-berg");

        Assert.True(EvidenceOf(site, "last-crossing").Carries(NumberIn("10:05")));
        Assert.True(name.Carries(DateIn("22 March 2020")));
        Assert.Equal(["Ida Berg of 22 March 2020"], name.Words);
    }

    [Fact]
    public void ClaimCarriesItsFigureAsNumberOrShare()
    {
        using var site = new TinySite();
        site.WithChanged("claims/bridge/crowd-400.md", "\"~400\"", "\"7\"");
        var claim = EvidenceOf(site, "crowd-400");

        Assert.True(claim.Carries(NumberIn("7")) && claim.Carries(NumberIn("7 percent")));
        Assert.False(claim.Carries(NumberIn("7 p.m.")) || claim.Carries(new FoundNumber(0, "7", [7]) { IsTime = true }));
        Assert.Equal(["About 400 people stood on the quay", "About 400 people saw the last crossing."], claim.Words);
    }

    [Fact]
    public void BasisOfClaimIsAmongItsWords()
    {
        using var site = new TinySite();
        site.WithChanged(
            "claims/bridge/crossing.md",
            "kind: stated-fact",
            "kind: stated-fact\nwhen: 2021-05-02\nwhen-basis:\n  - source: gazette-2021\n    quote: ferry at Lindholm made its "
                + "last crossing on Sunday\n    resolved: The Sunday before the day of the report.");

        Assert.Contains("The Sunday before the day of the report.", EvidenceOf(site, "crossing").Words);
    }

    [Fact]
    public void OneQuoteOfAnotherLanguageHidesTheRivals()
    {
        using var site = new TinySite();
        site.WithSource(
                "tested-2021",
                TinySiteFiles.Gazette
                    .Replace("The Gazette", "The Tested", StringComparison.Ordinal)
                    .Replace("badge: TG", "badge: TT", StringComparison.Ordinal)
                    .Replace("The bridge was opened on Monday. It cost 12 million", "De brug was lang dicht", StringComparison.Ordinal)
                    .Replace("language: en", "language: nl", StringComparison.Ordinal),
                "De brug was lang dicht.\n")
            .WithChanged("claims/bridge/crossing.md", "ferry at Lindholm made its last crossing on Sunday", "De brug was lang dicht")
            .WithChanged("claims/bridge/crossing.md", "gazette-2021", "tested-2021");
        var (other, own) = (EvidenceOf(site, "crossing"), EvidenceOf(site, "crowd-400"));

        Assert.False(other.IsInLanguage || !own.IsInLanguage);
        var name = OfName(site, "A sum of 12 euros");
        Assert.Equal(["12 dollars"], new ProseEvidence([name]).RivalsIn("It cost 12 dollars.", "en"));
        Assert.Empty(new ProseEvidence([name, other]).RivalsIn("It cost 12 dollars.", "en"));
    }

    private static RecordEvidence OfName(TinySite site, string name)
    {
        site.With("entities/named.md", $"---\nname: {name}\nkind: place\n---\n");
        return EvidenceOf(site, "named");
    }

    private static RecordEvidence EvidenceOf(TinySite site, string id)
    {
        var corpus = site.Read();
        return new(corpus.Find(id)!, new CheckedContent(corpus, ProvenQuotes.Of(corpus), new HashSet<string>()));
    }

    private static FoundDate DateIn(string words) => Assert.Single(PrintedDates.In(words));

    private static FoundNumber NumberIn(string words) => Assert.Single(NumberReader.InDigits(words, "en"));
}
