using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>The words that a source puts into a mouth stand under no other name.</summary>
public sealed class NamedSpeakersTests
{
    private const string Report = """
        Ida Berg said that the ferry was loud and slow. The ferry was green and small, said Ida Berg.

        According to Ida Berg, the quay was wet. The bell rang twice a day, Ida Berg told the Gazette, and nobody woke.

        Two days after Ida Berg said so, the quay was closed for good.

        Ida Berg, an engineer at the port, said the crane was old. Engineer Ida Berg said the rope was thin.

        Ida Berg told reporters the mast was bent. Ida Berg told the story of the anchor that nobody found.

        Ida Berg, her daughter, came late. The hull was red all over.

        """;

    [Theory]
    [InlineData("the ferry was loud and slow", "")]
    [InlineData("the ferry was loud and slow", "lindholm")]
    [InlineData("Ida Berg said that the ferry was loud and slow", "")]
    [InlineData("The ferry was green and small", "")]
    [InlineData("According to Ida Berg, the quay was wet", "")]
    [InlineData("the quay was wet. The bell rang twice a day", "")]
    [InlineData("The bell rang twice a day", "lindholm")]
    [InlineData("the crane was old", "lindholm")]
    [InlineData("the rope was thin", "lindholm")]
    [InlineData("the mast was bent", "")]
    public void WordsUnderAnotherNameAreReported(string quote, string by) =>
        Assert.Contains(
            Problems(quote, by, "This is so."),
            problem => problem.Contains("error W238: the source says that these words are those of 'ida-berg'", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("the ferry was loud and slow", "ida-berg", "This is so.")]
    [InlineData("Ida Berg said that the ferry was loud and slow", "", "Ida Berg spoke of the ferry.")]
    [InlineData("Ida Berg said that the ferry was loud and slow", "", "It is said that this is so.")]
    [InlineData("Ida Berg told the Gazette, and nobody woke", "", "Ida Berg spoke to the Gazette.")]
    [InlineData("the quay was closed for good", "", "This is so.")]
    [InlineData("the crane was old", "ida-berg", "This is so.")]
    [InlineData("said the crane was old", "", "Somebody spoke of the crane.")]
    [InlineData("the anchor that nobody found", "", "The anchor was not found.")]
    [InlineData("The hull was red all over", "", "This is so.")]
    [InlineData("Two days after Ida Berg said so, the quay was closed for good", "", "This is so.")]
    public void WordsUnderTheirNameAreSilent(string quote, string by, string statement) =>
        Assert.Empty(Problems(quote, by, statement));

    private static IEnumerable<string> Problems(string quote, string by, string statement)
    {
        using var site = new TinySite();
        var chain = by.Length > 0 ? $"    by:\n      - {by}\n" : "";
        site.WithReport($"{TinySiteFiles.Report}\n{Report}")
            .With(
                "claims/bridge/tested.md",
                $"---\nstatement: \"{statement}\"\nkind: stated-fact\ntopics:\n  - bridge\n"
                    + $"citations:\n  - source: gazette-2021\n    quote: \"{quote}\"\n{chain}---\n"
            );
        return [.. site.ContentProblems().Where(problem => problem.Contains("tested.md", StringComparison.Ordinal))];
    }
}
