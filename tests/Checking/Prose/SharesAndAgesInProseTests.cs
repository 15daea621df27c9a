using Xunit;

namespace Wiki.Tests.Checking.Prose;

/// <summary>Prose on a claim may give its shares and times in other numbers, and ages as its quotes have them.</summary>
public sealed class SharesAndAgesInProseTests
{
    private const string Told = "A man in his eighties and a woman of 38 told that 75 percent of them waited half an hour";

    [Theory]
    [InlineData("Some 3/4 of them waited [@tested].")]
    [InlineData("¾ of them waited [@tested].")]
    [InlineData("They waited for ½ hour, or 30 minutes [@tested].")]
    [InlineData("A man in his eighties waited [@tested].")]
    [InlineData("A man in his 80s waited [@tested].")]
    [InlineData("A woman in her late thirties waited [@tested].")]
    public void WhatTheQuotesHaveIsCarried(string prose) => Assert.Empty(Problems(prose));

    [Theory]
    [InlineData("1/4 of them waited [@tested].", "1/4")]
    [InlineData("They waited for 45 minutes [@tested].", "45")]
    [InlineData("At least ¾ of them waited [@tested].", "¾")]
    [InlineData("A man in his nineties waited [@tested].", "nineties")]
    [InlineData("A man in his 90s waited [@tested].", "90s")]
    [InlineData("A woman in her early forties waited [@tested].", "forties")]
    public void WhatTheyDoNotHaveIsReported(string prose, string words) => Assert.Contains(
        Problems(prose),
        problem => problem.Contains($"the number '{words}' is carried by no record", StringComparison.Ordinal));

    private static IEnumerable<string> Problems(string prose)
    {
        using var site = new TinySite();
        site.WithReport($"{TinySiteFiles.Report}\n{Told}.\n")
            .With(
                "claims/bridge/tested.md",
                "---\nstatement: Some waited.\nkind: stated-fact\ntopics:\n  - bridge\n"
                    + $"citations:\n  - source: gazette-2021\n    quote: {Told}\n---\n")
            .WithChanged("topics/bridge.md", "Many came [@crossing].", prose);
        return [.. site.ContentProblems().Where(problem => problem.Contains("W225", StringComparison.Ordinal))];
    }
}
