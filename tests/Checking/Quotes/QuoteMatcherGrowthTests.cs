using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

/// <summary>What would be exponential if every combination of the parts of a quote were tried.</summary>
public sealed class QuoteMatcherGrowthTests
{
    private const string Phrase = "the keeper said so";

    private static readonly string Repeated = string.Join(", ", Enumerable.Repeat(Phrase, 2_000)) + ", and at the end.";

    [Fact]
    public void PartThatIsAbsentEndsTheSearch() =>
        Assert.Equal(Verdict.NotFound, Match([.. Enumerable.Repeat(Phrase, 40), "which is absent"]).Verdict);

    [Fact]
    public void ManyPartsWithSeveralPlacesAreAmbiguous() =>
        Assert.Equal(Verdict.Ambiguous, Match([.. Enumerable.Repeat(Phrase, 40), "and at the end"]).Verdict);

    [Fact]
    public void AsManyPartsAsPhrasesHaveOnePlace()
    {
        var proof = Match([.. Enumerable.Repeat(Phrase, 2_000), "and at the end"]);
        Assert.Equal(Verdict.Verified, proof.Verdict);
        Assert.Equal(proof.Passages.Order(Comparer<Passage>.Create((a, b) => a.Start - b.Start)), proof.Passages);
    }

    [Fact]
    public void ManyPhrasesAreFoundAsOneByOne()
    {
        var seeded = new Seeded(9);
        for (var round = 0; round < 300; round++)
        {
            var source = Reports.OfBlocks(Enumerable.Range(0, 3).Select(_ => Words(seeded, 40)));
            string[] phrases = [.. Enumerable.Range(0, 30).Select(_ => Words(seeded, 1 + seeded.Next(5)))];
            var index = PhraseIndex.Of(source, phrases);
            foreach (var phrase in phrases)
                Assert.Equal(new PhraseIndex(source).Find(phrase), index.Find(phrase));
        }
    }

    [Fact]
    public void RarestWordLeadsToEachOccurrence()
    {
        var seeded = new Seeded(10);
        for (var round = 0; round < 300; round++)
        {
            var source = Reports.OfBlocks(Enumerable.Range(0, 3).Select(_ => $"x {Words(seeded, 400)}"));
            for (var phrase = 0; phrase < 10; phrase++)
            {
                var words = QuoteText.Normalize($"a{Words(seeded, 1 + seeded.Next(9))}");
                Assert.Equal(new PhraseIndex(source).Find(words), SourceWords.Of(source).Find(words));
            }
        }
    }

    private static string Words(Seeded seeded, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => seeded.Of(["a", "b", "ab", " "])));

    private static Proof Match(IReadOnlyList<string> parts) =>
        new QuoteMatcher(Reports.OfBlocks(Repeated)).Match(Reports.Quote(parts));
}
