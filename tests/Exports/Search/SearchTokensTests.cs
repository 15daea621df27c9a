using Wiki.Exports.Search;
using Xunit;

namespace Wiki.Tests.Exports.Search;

public sealed class SearchTokensTests
{
    public static TheoryData<TokenVector> Vectors() => [.. Vector.Read<TokenVector>("tokens.json")];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void ATextIsCutIntoItsWords(TokenVector vector)
    {
        Assert.Equal(vector.Words, SearchTokens.Of(vector.Text));
        Assert.Equal(vector.Stems, vector.Words.Select(Stem.Of));
        Assert.Equal(vector.Words, SearchTokens.WithWholes(vector.Text).Select(token => token.Word));
        Assert.Equal(vector.Joined ?? [], SearchTokens.WithWholes(vector.Text).Select(token => token.Whole).OfType<string>());
    }

    [Fact]
    public void AStemIsItsOwnStemOrShorter()
    {
        var blocks = FrozenCase.Corpus.Sources.SelectMany(source => source.Blocks);
        Assert.All(
            blocks.SelectMany(block => SearchTokens.Of(block.Text)).Distinct(),
            word =>
            {
                Assert.InRange(Stem.Of(word).Length, Math.Min(3, word.Length), word.Length);
                Assert.StartsWith(Stem.Of(word)[..^1], word, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void WordsCutAgainAreTheSameWords()
    {
        var seeded = new Seeded(7);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, seeded.Next(30)).Select(_ => (char)seeded.Next(0x500)));
            var words = SearchTokens.Of(text).ToList();
            Assert.Equal(words, SearchTokens.Of(string.Join(" | ", words)));
        }
    }

    [Fact]
    public void TheScriptCutsAndStemsAlike() => Node.Run("tokens.mjs");

    public sealed record TokenVector(
        string Text,
        IReadOnlyList<string> Words,
        IReadOnlyList<string> Stems,
        IReadOnlyList<string>? Joined = null
    )
    {
        public override string ToString() => Text;
    }
}
