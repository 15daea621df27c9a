namespace Wiki.Tests.Checking.Claims;

/// <summary>A claim of a tiny wiki with one quote of a source.</summary>
internal static class TestedClaim
{
    public static void AssertSilent(string quote, string statement) => Assert.Empty(Problems(quote, statement));

    /// <summary>The statement has another sense than the quote.</summary>
    public static void AssertReported(string quote, string statement) => Assert.Contains(
        Problems(quote, statement),
        problem => problem.Contains("error W249", StringComparison.Ordinal)
    );

    /// <summary>The problems of a claim whose source has the words of its quote.</summary>
    public static IReadOnlyList<string> Problems(string quote, string statement, string language = "en", string by = "") =>
        ProblemsOfPart(quote, quote, statement, language, by);

    /// <summary>Those of a claim that quotes some words of a sentence.</summary>
    public static IReadOnlyList<string> ProblemsOfPart(string sentence, string quote, string statement, string language, string by)
    {
        using var site = new TinySite();
        var chain = by.Length > 0 ? $"    by:\n      - {by}\n" : "";
        site.WithSource(
                "tested-2021",
                TinySiteFiles.Gazette
                    .Replace("The Gazette", "The Tested", StringComparison.Ordinal)
                    .Replace("badge: TG", "badge: TT", StringComparison.Ordinal)
                    .Replace("The bridge was opened on Monday. It cost 12 million", quote, StringComparison.Ordinal)
                    .Replace("language: en", $"language: {language}", StringComparison.Ordinal),
                $"{sentence}\n"
            )
            .WithChanged("site.yaml", "language: en", $"language: {language}")
            .With(
                "claims/bridge/tested.md",
                $"---\nstatement: \"{statement}\"\nkind: stated-fact\ntopics:\n  - bridge\n"
                    + $"citations:\n  - source: tested-2021\n    quote: \"{quote}\"\n{chain}---\n"
            );
        return [.. site.ContentProblems().Where(problem => problem.Contains("tested.md", StringComparison.Ordinal))];
    }
}
