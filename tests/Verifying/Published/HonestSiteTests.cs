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

    private void IsProven(string content)
    {
        Assert.DoesNotContain(
            SiteBuild.Build(content, _folder.At("site"), new BuildProgress()).Problems,
            problem => problem.Severity == Severity.Error
        );
        AssertProven();
    }

    private void AssertProven() =>
        Assert.Empty(PublishedPolicy.Check(_folder.At("site")).Result.Problems.Select(problem => problem.ToString()));
}
