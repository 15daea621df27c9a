using Xunit;

namespace Wiki.Tests.Reading;

public sealed class EscapedCharactersTests
{
    [Theory]
    [InlineData("\\x07", "U+0007")]
    [InlineData("\\0", "U+0000")]
    [InlineData("\\e", "U+001B")]
    [InlineData("\\u0085", "U+0085")]
    [InlineData("\\u2028", "U+2028")]
    [InlineData("\\u2029", "U+2029")]
    [InlineData("\\uFDD0", "U+FDD0")]
    [InlineData("\\uFDEF", "U+FDEF")]
    [InlineData("\\uFFFE", "U+FFFE")]
    [InlineData("\\uFFFF", "U+FFFF")]
    public void EscapesCannotWriteForbiddenCharacters(string escape, string name)
    {
        using var site = new TinySite().With(
            "entities/ida-berg.md",
            $"---\nname: \"Ida{escape} Berg\"\nkind: person\n---\n"
        );
        Assert.Equal(
            [$"entities/ida-berg.md:2:7: error W106: the character {name} shows nothing and is not allowed; delete it"],
            site.Problems()
        );
    }

    /// <summary>Arabic ligatures lie on both sides of the noncharacters, and points before the separators.</summary>
    [Theory]
    [InlineData("\\uFDCF")]
    [InlineData("\\uFDF0")]
    [InlineData("\\u2027")]
    [InlineData("\\u2030")]
    public void CharactersBesideForbiddenOnesAreAllowed(string escape)
    {
        using var site = new TinySite().With(
            "entities/ida-berg.md",
            $"---\nname: \"Ida{escape}Berg\"\nkind: person\n---\n"
        );
        Assert.DoesNotContain(site.Problems(), problem => problem.Contains("W106", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("&#7;", "U+0007")]
    [InlineData("&#xFFFF;", "U+FFFF")]
    [InlineData("&#xFFFE;", "U+FFFE")]
    public void NoEntityOfProseMayWriteItEither(string entity, string name)
    {
        using var site = new TinySite().WithNote($"It was {entity} so.");
        Assert.Equal(
            [
                $"claims/bridge/crossing.md:13:8: error W106: the character {name} shows nothing and is not allowed; delete it",
            ],
            site.Problems()
        );
        using var other = new TinySite().WithReport($"{TinySiteFiles.Report}\nMore {entity} of it.\n");
        Assert.Empty(other.ContentProblems());
    }

    [Theory]
    [InlineData("\\uD800")]
    [InlineData("\\uDC00 \\uD800")]
    public void HalfAPairIsNoYaml(string escape)
    {
        using var site = new TinySite().With(
            "entities/ida-berg.md",
            $"---\nname: \"Ida{escape} Berg\"\nkind: person\n---\n"
        );
        Assert.StartsWith(
            "entities/ida-berg.md:2:7: error W109",
            Assert.Single(site.Problems()),
            System.StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\\uD83D\\uDE00")]
    [InlineData("\\U0001F600")]
    [InlineData("\\u00e9\\t\\u00a0")]
    public void AnyOtherCharacterMayBeEscaped(string escape)
    {
        using var site = new TinySite().With(
            "entities/lindholm.md",
            $"---\nname: \"Lind{escape}holm\"\nkind: place\n---\n"
        );
        Assert.Empty(site.Problems());
    }
}
