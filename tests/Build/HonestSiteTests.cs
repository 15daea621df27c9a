using Wiki.Build;
using Wiki.Tests.Publishing;
using Wiki.Tests.Sites;
using Xunit;

namespace Wiki.Tests.Build;

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
    public void PicturesAndFormerAddressesAreProven()
    {
        using var copy = PublishedCopy.WithPictures();
        Assert.Empty(copy.Problems());
    }

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

    /// <summary>A draft is checked and not published, so the published content lacks it.</summary>
    [Fact]
    public void SiteWithoutItsDraftsIsProven()
    {
        using var site = new TinySite();
        site.With(
            "claims/bridge/unfinished.md",
            "---\nstatement: Nothing was seen.\nkind: stated-fact\ndraft: true\ntopics:\n  - bridge\ncitations:\n"
                + "  - source: gazette-2021\n    quote: words that are nowhere in it\n---\n");
        IsProven(site.Content);
        Assert.DoesNotContain("unfinished", Text("data/content.tar"), StringComparison.Ordinal);
    }

    /// <summary>Editors and version control change them without anyone's doing.</summary>
    [Theory]
    [InlineData("\uFEFF", "\r\n", "\r\n")]
    [InlineData("", "\r", "\r")]
    [InlineData("", "\n", "")]
    public void LineEndsMakeNoOtherArchive(string start, string lineEnd, string end)
    {
        using var site = new TinySite();
        IsProven(site.Content);
        var archive = Text("data/content.tar");
        foreach (var path in new[] { "entities/lindholm.md", "site.yaml", "claims/bridge/crossing.md" })
        {
            var text = File.ReadAllText(Path.Combine(site.Content, path)).TrimEnd('\n');
            site.With(path, $"{start}{text.Replace("\n", lineEnd, StringComparison.Ordinal)}{end}");
        }

        IsProven(site.Content);
        Assert.Equal(archive, Text("data/content.tar"));
    }

    [Fact]
    public void FoldersWithLongNamesAreProven()
    {
        using var site = new TinySite();
        var folder = string.Join('/', Enumerable.Repeat(new string('e', 50), 5));
        site.With(
            $"claims/{folder}/crossed.md",
            TinySiteFiles.Crossing.Replace("The ferry made", "A ferry made", StringComparison.Ordinal) + "\n");
        IsProven(site.Content);
    }

    private string Text(string path) => File.ReadAllText(_folder.At($"site/{path}"));

    private void IsProven(string content)
    {
        Assert.DoesNotContain(
            SiteBuild.Build(content, _folder.At("site"), new BuildProgress()).Problems,
            problem => problem.IsError
        );
        AssertProven();
    }

    private void AssertProven() => Assert.Empty(
        SiteVerification.Check(_folder.At("site"), new BuildProgress()).Result.Problems.Select(problem => problem.ToString()));
}
