using FsCheck;
using FsCheck.Fluent;
using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

public sealed class QuoteMatcherAgreementTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "b",
        "a",
        " ",
        " ",
        "\u00a0",
        "\n",
        "  ",
        "-",
        ".",
        "’",
        "2",
        "é",
        "e\u0301",
        "x\u0301",
    ];

    [Fact]
    public void ItAgreesWithTheObviousMatcherOnAnyText()
    {
        var seen = new HashSet<Verdict>();
        Property.Holds(
            Searches(),
            Property.Inputs / 10,
            search =>
            {
                var places = ObviousMatcher.Places(search.Blocks, search.Parts);
                var proof = new QuoteMatcher(Reports.OfBlocks(search.Blocks.Select(QuoteText.Normalize))).Match(
                    Reports.Quote(search.Parts)
                );
                Assert.Equal(Expected(places.Count), proof.Verdict);
                if (proof.Verdict == Verdict.Verified)
                    Assert.Equal(places[0], proof.Passages);
                seen.Add(proof.Verdict);
            }
        );
        Assert.Equal([Verdict.Verified, Verdict.NotFound, Verdict.Ambiguous], seen.Order());
    }

    private static Verdict Expected(int places) =>
        places switch
        {
            0 => Verdict.NotFound,
            1 => Verdict.Verified,
            _ => Verdict.Ambiguous,
        };

    private static Arbitrary<(IReadOnlyList<string> Blocks, IReadOnlyList<string> Parts)> Searches()
    {
        var blocks = Property.ListOf(Property.TextOf(Pieces, 1, 12).Generator, 1, 3);
        var searches =
            from texts in blocks.Generator
            from parts in Property.ListOf(Part(texts), 1, 3).Generator
            select (texts, parts);
        var lists = Property.ListOf(Gen.Constant(""), 1, 3);
        return Arb.From(
            searches,
            search =>
                [
                    .. lists.Shrinker(search.texts).Select(fewer => (fewer, search.parts)),
                    .. lists.Shrinker(search.parts).Select(fewer => (search.texts, fewer)),
                ]
        );
    }

    /// <summary>Mostly a stretch of a block, so that it is often found.</summary>
    private static Gen<string> Part(IReadOnlyList<string> blocks)
    {
        var stretch =
            from block in Gen.Elements(blocks.AsEnumerable())
            from start in Gen.Choose(0, block.Length - 1)
            from length in Gen.Choose(1, block.Length - start)
            select block.Substring(start, length);
        return Gen.Frequency((7, stretch), (1, Property.TextOf(Pieces, 1, 3).Generator));
    }
}
