using Wiki.Exports;
using Wiki.Reporting;
using Wiki.Verifying.Published;
using Xunit;

namespace Wiki.Tests.Verifying.Published;

public sealed class PublishedPolicyTests
{
    private const string Claim = "claims/crossing.html";
    private const string Source = "sources/gazette-2021.html";
    private const string Words = "ferry at Lindholm made its last crossing on Sunday";
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
        var verification = PublishedPolicy.Check(copy.Root, FixedFiles.Write());
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

    [Fact]
    public void ForgedQuoteWithFittingManifestIsFound()
    {
        using var copy = new PublishedCopy()
            .With(
                "data/wiki.json",
                $"\"words\": \"{Words}\"",
                $"\"words\": \"{Words.Replace("last", "lost", StringComparison.Ordinal)}\""
            )
            .Sealed();
        var forged = Words.Replace("last", "lost", StringComparison.Ordinal);
        Assert.Contains(
            $"{Source}:1:1: error W505: the quote \"{forged}\" of 'crossing' does not stand here at the place that "
                + $"is named; {Again}",
            copy.Problems()
        );
    }

    [Fact]
    public void ForgedSourceWithFittingManifestIsFound()
    {
        using var copy = new PublishedCopy()
            .With("data/wiki.json", "made its last crossing on Sunday", "made its lost crossing on Sunday")
            .Sealed();
        Assert.Contains(
            copy.Problems(),
            problem => problem.StartsWith($"{Source}:1:1: error W505:", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void ForgedClaimPageWithFittingManifestIsFound()
    {
        using var copy = new PublishedCopy().With(Claim, $">{Words}<", ">something else altogether<").Sealed();
        Assert.Contains(
            copy.Problems(),
            problem => problem.StartsWith($"{Claim}:1:1: error W302:", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void MissingClaimPageWithFittingManifestIsFound()
    {
        using var copy = new PublishedCopy().Without(Claim).Sealed();
        Assert.Contains(
            $"{Claim}:1:1: error W506: the claim has no page that shows its statement and each of its citations; {Again}",
            copy.Problems()
        );
    }

    [Theory]
    [InlineData("data/manifest.json", "{", "[")]
    [InlineData("data/manifest.json", "\"files\"", "\"file\"")]
    [InlineData("data/wiki.json", "\"block\": 0", "\"block\": \"x\"")]
    [InlineData("data/wiki.json", "\"id\"", "\"di\"")]
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
        var result = PublishedPolicy.Check(folder.Root, FixedFiles.Write()).Result;
        Assert.Equal("W501", Assert.Single(result.Problems).Code.Number);
        Assert.Equal(ExitCode.Refused, ExitCode.Of(result));
    }

    [Fact]
    public void AFaultOfTheSiteEndsWithOne()
    {
        using var copy = new PublishedCopy().Without("data/events.csv");
        Assert.Equal(ExitCode.ContentProblems, ExitCode.Of(PublishedPolicy.Check(copy.Root, FixedFiles.Write()).Result));
    }
}
