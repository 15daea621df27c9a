using Wiki.Exports;
using Wiki.Build;
using Wiki.Tests.Publishing;
using Wiki.Tests.Sites;
using Wiki.Verifying.Published;
using Xunit;

namespace Wiki.Tests.Verifying.Published;

/// <summary>No site that the program publishes is taken for a forged one.</summary>
public sealed class HonestSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FrozenCaseIsProven()
    {
        Assert.Null(AtHand.Publish(_folder.At("site"), FrozenCase.Content, FrozenCase.Files));
        AssertProven();
    }

    [Fact]
    public void ValidSiteIsProven() => IsProven(Path.Combine(Fixture.Lighthouse, "content"));

    [Fact]
    public void OddWordsAreProven()
    {
        using var site = new TinySite();
        site.WithReport($"{TinySiteFiles.Report.TrimEnd()}\n\n| a | b |\n| - | - |\n| `x` | 1 \\ 2 [@x] [[y]] <b> &amp; |\n")
            .WithNote("It is *so*, `a [@b] [[c]]`, **and** [[lindholm|a \\`place\\`]] \\- no list [@crowd-400].")
            .With(
                "claims/bridge/odd.md",
                "---\nstatement: \"=a `a` [b] \\\"stood\\\" <script> & {x} ~ é ｆ 𝒜\"\nkind: stated-fact\ntopics:\n"
                    + "  - bridge\ncitations:\n  - source: gazette-2021\n    quote: About 400 people stood on the quay\n---\n"
            );
        IsProven(site.Content);
    }

    /// <summary>The name of a topic may have the word that precedes it in a link to the next one.</summary>
    [Fact]
    public void TopicNamedTopicIsProven()
    {
        using var site = new TinySite();
        site.With(
            "topics/quay.md",
            "---\ntitle: The quay as a topic of its own\nquestion: What is there?\norder: 2\n"
                + "bottom-line: The ferry stopped [@crossing].\nsourcing: What this rests on is counted below.\n---\n\n"
                + "It stopped [@crossing].\n");
        IsProven(site.Content);
    }

    /// <summary>Pages write large counts without a separator.</summary>
    [Fact]
    public void ThousandSourcesAreProven()
    {
        using var site = new TinySite();
        foreach (var number in Enumerable.Range(1, 1_000))
            site.WithSource($"paper-{number}", Paper(number), $"3 May 2021. Paper {number} finds the bridge open.\n");
        site.With("claims/bridge/open.md", Open("The bridge is open.", Enumerable.Range(1, 500)))
            .With("claims/bridge/found-open.md", Open("The bridge is found open.", Enumerable.Range(501, 500)));
        IsProven(site.Content);
    }

    private static string Open(string statement, IEnumerable<int> papers)
    {
        var citations = papers.Select(paper =>
            $"  - source: paper-{paper}\n    quote: Paper {paper} finds the bridge open.\n"
        );
        return $"---\nstatement: {statement}\nkind: stated-fact\ntopics:\n  - bridge\ncitations:\n"
            + $"{string.Concat(citations)}---\n";
    }

    /// <summary>A badge has two to four letters.</summary>
    private static string Paper(int number) =>
        TinySiteFiles
            .Gazette.Split('\n')
            .Where(line => line[0] is not ' ' && !line.StartsWith("published-basis", StringComparison.Ordinal))
            .Aggregate("", (keys, line) => $"{keys}{line}\n")
            .Replace("The Gazette", $"Paper {number}", StringComparison.Ordinal)
            .Replace("badge: TG", $"badge: P{Letter(number / 676)}{Letter(number / 26)}{Letter(number)}", StringComparison.Ordinal)
            .TrimEnd();

    private static char Letter(int number) => (char)('A' + (number % 26));

    /// <summary>An event that another comes before or after bounds its days without a day of its own.</summary>
    [Theory]
    [InlineData("w217-page-of-another-day")]
    [InlineData("w218-after-itself")]
    [InlineData("w218-against-dates-by-way")]
    public void DaysThatOthersBoundAreProven(string name)
    {
        using var site = SiteFolder.Of();
        using var neighbour = site.With(new Fixture(name).NearMiss);
        IsProven(site.Content);
    }

    private void IsProven(string content)
    {
        Assert.DoesNotContain(
            SiteBuild.Build(content, _folder.At("site"), new BuildProgress()).Problems,
            problem => problem.Severity == Severity.Error
        );
        AssertProven();
    }

    private void AssertProven() =>
        Assert.Empty(PublishedPolicy.Check(_folder.At("site"), FixedFiles.Write()).Result.Problems.Select(problem => problem.ToString()));
}
