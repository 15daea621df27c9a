using Wiki.Checking.Quotes;
using Wiki.Model;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

public sealed class QuoteMatcherAgreementTests
{
    private static readonly string[] Pieces = ["a", "b", "a", " ", " ", "-", ".", "’", "2"];

    [Fact]
    public void ItAgreesWithTheObviousMatcherOnAnyText()
    {
        var seen = new HashSet<Verdict>();
        for (uint seed = 1; seed <= 20_000; seed++)
            seen.Add(AssertAgrees(seed));
        Assert.Equal([Verdict.Verified, Verdict.NotFound, Verdict.Ambiguous], seen.Order());
    }

    private static Verdict AssertAgrees(uint seed)
    {
        var seeded = new Seeded(seed);
        string[] blocks = [.. Enumerable.Range(0, 1 + seeded.Next(3)).Select(_ => Text(seeded, 12))];
        string[] parts = [.. Enumerable.Range(0, 1 + seeded.Next(3)).Select(_ => Part(seeded, blocks))];
        var places = ObviousMatcher.Places(blocks, parts);
        var proof = new QuoteMatcher(Reports.OfBlocks(blocks)).Match(Reports.Quote(parts));
        var story = $"seed {seed}: {string.Join('|', parts)} in {string.Join('|', blocks)}";
        Assert.True(proof.Verdict == Expected(places.Count), $"{story}: {proof.Verdict}, and there are {places.Count} places");
        if (proof.Verdict == Verdict.Verified)
            Assert.Equal(places[0], proof.Passages);
        return proof.Verdict;
    }

    private static Verdict Expected(int places) => places switch { 0 => Verdict.NotFound, 1 => Verdict.Verified, _ => Verdict.Ambiguous };

    /// <summary>Mostly a stretch of a block, so that it is often found.</summary>
    private static string Part(Seeded seeded, string[] blocks)
    {
        var block = seeded.Of(blocks);
        var start = seeded.Next(block.Length);
        var words = Wording.Normalize(block.Substring(start, 1 + seeded.Next(block.Length - start)));
        return words.Length > 0 && seeded.Next(8) > 0 ? words : Text(seeded, 3);
    }

    private static string Text(Seeded seeded, int longest) =>
        Wording.Normalize("a" + string.Concat(Enumerable.Range(0, seeded.Next(longest)).Select(_ => seeded.Of(Pieces))));
}
