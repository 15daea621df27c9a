using Xunit;

namespace Wiki.Tests.Model.Queries.Speakers;

public sealed class IndependenceTests
{
    private const string Hypotheses = """
        hypotheses:
          - label: It was late
            reading: One man says so [@never-on-time].
            for:
              - never-on-time
          - label: It ran
            reading: It did [@crossing].
            for:
              - crossing
              - crowd-400
            against:
              - never-on-time
        sourcing:
        """;

    [Fact]
    public void GreatestLossIsOfMostCitedSource()
    {
        using var site = Site();
        var corpus = site.Read();
        var loss = Independence.Greatest(corpus.Topics[0].Hypotheses, corpus)!;
        Assert.Equal(("It ran", "gazette-2021", 2), (loss.Hypothesis.Label.Value, loss.Source, loss.Claims));
    }

    [Fact]
    public void NothingIsLostWithoutHypotheses()
    {
        using var site = new TinySite();
        Assert.Null(Independence.Greatest([], site.Read()));
    }

    [Fact]
    public void OneSpeakerOfSeveralClaimsCountsOnce()
    {
        using var site = Site();
        var corpus = site.Read();
        Assert.Equal(["Ida Berg", "The Gazette"], Independence.SpeakersOf(corpus.Claims.Reverse(), corpus));
    }

    private static TinySite Site()
    {
        var site = new TinySite();
        var topic = File.ReadAllText(Path.Combine(site.Content, "topics/bridge.md"));
        return site.With("topics/bridge.md", topic.Replace("sourcing:", Hypotheses, StringComparison.Ordinal));
    }
}
