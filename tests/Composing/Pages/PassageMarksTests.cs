using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Pages;
using Xunit;

namespace Wiki.Tests.Composing.Pages;

public sealed class PassageMarksTests
{
    private const string Text = "abcdefghij";

    private static readonly Lazy<Corpus> Tiny = new(ReadTiny);

    [Theory]
    [InlineData("", "abcdefghij")]
    [InlineData("2-4", "ab[#b0-2-4:cd]efghij")]
    [InlineData("0-10", "[#b0-0-10:abcdefghij]")]
    [InlineData("0-2 8-10", "[#b0-0-2:ab]cdefgh[#b0-8-10:ij]")]
    [InlineData("2-4 4-6", "ab[#b0-2-4:cd][#b0-4-6:ef]ghij")]
    [InlineData("2-8 4-6", "ab[#b0-2-8:cd[#b0-4-6:ef]gh]ij")]
    [InlineData("2-8 2-4", "ab[#b0-2-8:[#b0-2-4:cd]efgh]ij")]
    [InlineData("2-8 6-8", "ab[#b0-2-8:cdef[#b0-6-8:gh]]ij")]
    [InlineData("2-4 2-4", "ab[#b0-2-4:cd]efghij")]
    [InlineData("2-6 4-8", "ab[#b0-2-6:cd[#b0-4-8:ef]][b0-4-8:gh]ij")]
    [InlineData("0-4 2-6 4-8", "[#b0-0-4:ab[#b0-2-6:cd]][#b0-4-8:[b0-2-6:ef]gh]ij")]
    public void PassagesNestAndOneThatCrossesIsCut(string passages, string shown) =>
        Assert.Equal(shown, Runs.Show(Of(passages)));

    [Fact]
    public void AMarkSaysWhichClaimsItServes()
    {
        var runs = Of("2-4 2-4", "crossing", "crowd-400");
        Assert.Equal(
            "The Gazette: The ferry made its last crossing on a Sunday.; The Gazette: About 400 people saw the last crossing.",
            Assert.Single(Runs.Marks(runs)).Label
        );
    }

    [Fact]
    public void AnyPassagesLeaveTheWordsAsTheyAre()
    {
        for (uint seed = 1; seed <= 5_000; seed++)
        {
            var seeded = new Seeded(seed);
            var passages = Enumerable
                .Range(0, seeded.Next(7))
                .Select(_ => (Start: seeded.Next(10), Length: 1 + seeded.Next(10)))
                .Select(each => new Passage(0, each.Start, Math.Min(10, each.Start + each.Length)))
                .Distinct()
                .ToList();
            AssertWhole(
                passages,
                Of(string.Join(' ', passages.Select(each => $"{each.Start}-{each.End}"))),
                $"seed {seed}"
            );
        }
    }

    private static void AssertWhole(IReadOnlyList<Passage> passages, IReadOnlyList<SourceRun> runs, string story)
    {
        Assert.True(Runs.Words(runs) == Text, story);
        var marks = Runs.Marks(runs).ToLookup(mark => mark.Passage);
        Assert.Equal(passages.Select(passage => passage.Anchor).Order(), marks.Select(pieces => pieces.Key).Order());
        foreach (var passage in passages)
        {
            var pieces = marks[passage.Anchor].ToList();
            Assert.True(
                string.Concat(pieces.Select(piece => Runs.Words(piece.Runs))) == Text[passage.Start..passage.End],
                $"{story}: {passage.Anchor} in {Runs.Show(runs)}"
            );
            Assert.True(
                pieces[0].IsStart && pieces.Count(piece => piece.IsStart) == 1,
                $"{story}: {passage.Anchor} has not one start"
            );
        }
    }

    private static IReadOnlyList<SourceRun> Of(string passages, params string[] claims)
    {
        var corpus = claims.Length > 0 ? Tiny.Value : FrozenCase.Corpus;
        var users = claims.Length > 0 ? claims.Select(id => (Claim)corpus.Find(id)!) : corpus.Claims;
        var uses = passages
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Zip(users, (passage, user) => new PassageUse(Read(passage), user) { Citation = user.Citations[0] });
        return PassageMarks.Of(new SourceBlock(0, 0, Text, []), uses, corpus);
    }

    private static Corpus ReadTiny()
    {
        using var site = new TinySite();
        return site.Read();
    }

    private static Passage Read(string passage)
    {
        var ends = passage
            .Split('-')
            .Select(end => int.Parse(end, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        return new Passage(0, ends[0], ends[1]);
    }
}
