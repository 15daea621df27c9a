using FsCheck;
using FsCheck.Fluent;
using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

[Trait(Property.Trait, Property.MadeUp)]
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
        "222",
        "人",
        "\u00ad",
        "_",
    ];

    [Fact]
    public void MatcherAgreesWithObviousMatcherOnAnyText()
    {
        var seen = new HashSet<Verdict>();
        Property.ForAll(
            Searches(),
            Property.Inputs / 10,
            search =>
            {
                var places = OfBlocks(ObviousMatcher.Places(search.Blocks, search.Parts), search);
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

    /// <summary>Of several places, those where each part that is too short is a whole block, if there are any.</summary>
    private static IReadOnlyList<IReadOnlyList<Passage>> OfBlocks(
        IReadOnlyList<IReadOnlyList<Passage>> places,
        (IReadOnlyList<string> Blocks, IReadOnlyList<string> Parts) search
    )
    {
        string[] blocks = [.. search.Blocks.Select(ObviousMatcher.Normal)];
        var whole = places
            .Where(place =>
                place
                    .Zip(search.Parts, (passage, part) => (passage, Words: ObviousMatcher.Normal(part)))
                    .All(pair => !QuoteForm.IsTooShort(pair.Words) || blocks[pair.passage.Block] == pair.Words)
            )
            .ToList();
        return places.Count > 1 && whole.Count > 0 ? whole : places;
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
