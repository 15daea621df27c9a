using Wiki.Build;
using Wiki.Reporting;
using Xunit;

namespace Wiki.Tests.Build;

public sealed class SiteVerificationTests
{
    private const string Again = "publish the site again, or fetch it again from where it is published";

    [Fact]
    public void LinksAndPipesAreNoSiteFiles()
    {
        using var copy = new PublishedCopy();
        File.CreateSymbolicLink(Path.Combine(copy.Root, "claims", "loop"), copy.Root);
        Assert.StartsWith("claims/loop:1:1: error W504: this is a link", Assert.Single(copy.Problems()), StringComparison.Ordinal);
        Directory.Delete(Path.Combine(copy.Root, "claims", "loop"));
        using var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(copy.Root, "pipe"));
        made.WaitForExit();
        Assert.StartsWith("pipe:1:1: error W504: this is a link", Assert.Single(copy.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void UntouchedSiteIsProvenFromItsFiles()
    {
        using var copy = new PublishedCopy();
        var verification = copy.Verify();
        Assert.Empty(verification.Result.Problems);
        // Three citations and the bases of two dates.
        Assert.Equal(5, verification.Quotes);
        Assert.Equal(3, verification.Claims);
        Assert.Equal(
            Directory.EnumerateFiles(copy.Root, "*", SearchOption.AllDirectories).Count() - 2,
            verification.Files
        );
    }

    [Theory]
    [InlineData("search.html", "</main>", " </main>")]
    [InlineData("claims/crossing.html", "<main", "<main id=\"a b\"")]
    [InlineData("claims/crossing.html", "made its last crossing", "missed its last crossing")]
    [InlineData("claims/crossing.json", "made its last crossing", "missed its last crossing")]
    [InlineData("data/wiki.json", "made its last crossing", "missed its last crossing")]
    [InlineData("data/content.tar", "made its last crossing", "made its lost crossing")]
    public void AChangedFileIsReportedOnce(string path, string words, string others)
    {
        using var copy = new PublishedCopy().With(path, words, others);
        Assert.Equal(
            [$"{path}:1:1: error W502: the file has other bytes than the manifest names; {Again}"],
            copy.Problems()
        );
    }

    [Fact]
    public void ALostFileIsFound()
    {
        using var copy = new PublishedCopy().Without("data/events.csv");
        Assert.Contains(
            $"data/events.csv:1:1: error W503: the manifest names this file, and it is not there; {Again}",
            copy.Problems()
        );
    }

    [Theory]
    [InlineData("claims/another.txt")]
    [InlineData(".hidden/file")]
    public void AFileBesideTheManifestsIsFound(string path)
    {
        using var copy = new PublishedCopy().WithFile(path);
        Assert.Equal(
            [$"{path}:1:1: error W504: the manifest does not name this file; take it out of the site"],
            copy.Problems()
        );
    }

    [Theory]
    [InlineData("data/manifest.json", "{", "[")]
    [InlineData("data/manifest.json", "\"files\"", "\"file\"")]
    [InlineData("data/manifest.json", "SHA-256\"", "SHA-256\", \"former\": [null]")]
    public void UnreadableDataIsAProblemNotABug(string path, string words, string others)
    {
        using var copy = new PublishedCopy().With(path, words, others);
        var problem = Assert.Single(copy.Problems());
        Assert.StartsWith(
            "site:1:1: error W502: the site's own data cannot be read (",
            problem,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AFolderWithoutASiteIsRefused()
    {
        using var folder = new TemporaryFolder();
        var result = SiteVerification.Check(folder.Root, new BuildProgress()).Result;
        Assert.Equal("W501", Assert.Single(result.Problems).Code.Number);
        Assert.Equal(ExitCode.Refused, ExitCode.Of(result));
    }

    [Fact]
    public void AFaultOfTheSiteEndsWithOne()
    {
        using var copy = new PublishedCopy().Without("data/events.csv");
        Assert.Equal(ExitCode.ContentProblems, ExitCode.Of(copy.Verify().Result));
    }

    /// <summary>Nothing is written by a verification or a check.</summary>
    [Fact]
    public void StagesSayWhetherASiteIsWritten()
    {
        using var copy = new PublishedCopy();
        using var site = new TinySite();
        var stages = new List<string>();
        SiteVerification.Check(copy.Root, new BuildProgress(stages.Add));
        SiteBuild.Check(site.Content, new BuildProgress(stages.Add));
        Assert.Contains("making the site again", stages);
        Assert.Contains("making the pages", stages);
        Assert.DoesNotContain("writing the site", stages);
    }

    [Fact]
    public void AnotherManifestThanNamedIsFound()
    {
        using var copy = new PublishedCopy();
        var (found, named) = (copy.Verify().Manifest, new string('0', 64));
        Assert.Equal(
            $"data/manifest.json:1:1: error W509: the manifest has the hash {found} and not {named}; fetch the site again "
                + "from where it is published, or name the hash of this edition",
            Assert.Single(SiteVerification.Check(copy.Root, new BuildProgress(), named).Result.Problems).ToString());
        Assert.Empty(SiteVerification.Check(copy.Root, new BuildProgress(), found).Result.Problems);
    }

    [Fact]
    public void WordsInTheMarkAreFound()
    {
        using var copy = new PublishedCopy();
        copy.Write(".wiki-site", "<script>");
        Assert.Equal(
            [".wiki-site:1:1: error W504: the manifest does not name this file; take it out of the site"],
            copy.Problems());
    }
}
