using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>Prose on a claim has no day, unit or order for which the claim's quotes have another.</summary>
public sealed class ProseRivalsTests
{
    [Theory]
    [InlineData("It stopped on a Monday [@crossing].", "Monday")]
    [InlineData("It cost 12 dollars [@tested].", "12 dollars")]
    [InlineData("It was the fourth bridge [@tested].", "fourth bridge")]
    public void WordsOfAnotherKindAreReported(string prose, string words) =>
        Assert.Contains(
            Problems(prose),
            problem => problem.Contains($"error W225: '{words}' is here where", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("It stopped on a Sunday [@crossing].")]
    [InlineData("Then it stopped [@crossing].")]
    [InlineData("It cost 12 euros, as the second of two reports says [@tested].")]
    [InlineData("It was the third bridge [@tested].")]
    public void WordsOfTheQuotesAreSilent(string prose) => Assert.Empty(Problems(prose));

    [Theory]
    [InlineData("It stopped in June [@crossing].", "the date 'June'")]
    [InlineData("It stopped, and two hundred came [@crossing].", "the number 'two hundred'")]
    [InlineData("It stopped, and thousands came [@crossing].", "the number 'thousands'")]
    public void MonthOrLargeNumberInWordsIsReported(string prose, string words) => Assert.Contains(
        Problems(prose),
        problem => problem.Contains($"error W225: {words} is carried by no record", StringComparison.Ordinal)
    );

    [Theory]
    [InlineData("It stopped in May [[last-crossing]] [@crossing].")]
    [InlineData("It may stop, in three of four reports [@crossing].")]
    [InlineData("Four hundred came [@crowd-400].")]
    public void MonthAndNumberOfTheEvidenceAreSilent(string prose) => Assert.Empty(Problems(prose));

    private static IEnumerable<string> Problems(string prose)
    {
        using var site = new TinySite();
        site.WithReport($"{TinySiteFiles.Report}\nThe third bridge of the town cost 12 euros a head.\n")
            .With(
                "claims/bridge/tested.md",
                "---\nstatement: The third bridge cost 12 euros a head.\nkind: stated-fact\ntopics:\n  - bridge\n"
                    + "citations:\n  - source: gazette-2021\n    quote: The third bridge of the town cost 12 euros a head\n---\n"
            )
            .WithChanged("topics/bridge.md", "Many came [@crossing].", prose);
        return [.. site.ContentProblems().Where(problem => problem.Contains("W225", StringComparison.Ordinal))];
    }
}
