using Wiki.Checking;
using Wiki.Reading;
using Wiki.Reading.Records;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>What follows from one mistake is one problem, at its place.</summary>
public sealed class OneCauseTests
{
    private const string Gazette = "sources/gazette-2021.md";

    [Fact]
    public void MisspeltSubjectIsNoLackOfEvidence()
    {
        using var site = new TinySite()
            .With("site.yaml", $"{TinySiteFiles.Site}relation-types:\n  - id: in\n    label: is in\n    inverse: has\n")
            .With(
                "entities/ida-berg.md",
                "---\nname: Ida Berg\nkind: person\nrelations:\n  - to: lindholm\n    type: in\n    claim: never-on-time\n---\n"
            )
            .WithChanged("claims/bridge/never-on-time.md", "citations:", "about:\n  - ida-berg\n  - lindhol\ncitations:");
        AssertOnly(site, "claims/bridge/never-on-time.md:8:5: error W202");
        site.WithChanged("claims/bridge/never-on-time.md", "  - lindhol\n", "");
        AssertOnly(site, "entities/ida-berg.md:7:12: error W222");
    }

    [Fact]
    public void ChangedDateOfASourceIsOneProblem()
    {
        using var site = new TinySite();
        Sealed(site).WithChanged(Gazette, "published: 2021-05-03", "accessed: 2022-01-01\npublished: 2921-05-03");
        var reading = ContentReader.Read(site.Content) with { Today = new DateOnly(2026, 1, 1) };
        Assert.Equal(["W248"], ContentCheck.Of(reading).Problems.Select(problem => problem.Code.Number));
    }

    /// <summary>It is not as it was sealed either.</summary>
    [Fact]
    public void PublisherByItsNameIsOneProblem()
    {
        using var site = new TinySite();
        Sealed(site).WithChanged(Gazette, "publisher: the-gazette", "publisher: The Town Gazette");
        AssertOnly(site, "error W202: 'The Town Gazette' is no id");
    }

    [Theory]
    [InlineData("url: \"https://a.example/x\\ny\"", "12:6: error W131")]
    [InlineData("url: https://a.example/x y", "12:6: error W118")]
    public void AddressOfSeveralLinesIsOneProblem(string url, string problem)
    {
        using var site = new TinySite();
        site.WithChanged(Gazette, "reliability:", $"{url}\nreliability:");
        AssertOnly(site, $"{Gazette}:{problem}");
    }

    [Fact]
    public void MissingSealNamesTheCommandThatWritesIt()
    {
        using var site = new TinySite();
        var seal = File.ReadLines(Path.Combine(site.Content, Gazette))
            .First(line => line.StartsWith("sha256: ", StringComparison.Ordinal));
        site.WithChanged(Gazette, $"{seal}\n", "");
        AssertOnly(site, "the key 'sha256' is missing; add it ('seal <source>' writes");
    }

    [Fact]
    public void MissingHashOfAFileNamesNoCommand()
    {
        using var site = new TinySite();
        site.WithChanged(Gazette, "reliability:", "received:\n  file: gazette-2021.txt\nreliability:");
        Assert.Contains(
            site.ContentProblems(),
            problem => problem.EndsWith("the key 'sha256' is missing; add it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("It stopped \\[\\[never-on-time\\]\\].", "'[[never-on-time]]' names a record")]
    [InlineData("It stopped \\[\\[crossing\\]\\] [@crossing].", "'[[crossing]]' names a record")]
    [InlineData("It stopped [never-on-time][1].", "'[never-on-time][1]' is a link of another format")]
    [InlineData("It stopped [crossing][1].\n\n[1]: https://a.example/x", "the link to 'https://a.example/x'")]
    [InlineData("It stopped cite:crossing.", "'cite:crossing' names a record")]
    [InlineData("It stopped cite:[crossing] [@crossing].", "'cite:[crossing]' is a mark of another format")]
    [InlineData("It stopped ftp://a.example/2021/300 [@crossing].", "the link to 'ftp://a.example/2021/300'")]
    public void MarkOfAnotherFormatIsOneProblem(string paragraph, string words)
    {
        using var site = new TinySite();
        site.WithChanged("topics/bridge.md", "Many came [@crossing]. Others did too [@crowd-400].", paragraph);
        AssertOnly(site, words);
    }

    [Theory]
    [InlineData("#The end", "write '# The end'")]
    [InlineData("##The end", "write '## The end'")]
    [InlineData("The end", "this paragraph cites nothing; add [@claim]")]
    public void HeadingWithoutItsSpaceIsNamed(string line, string words)
    {
        using var site = new TinySite();
        site.WithChanged("topics/bridge.md", "## The ferry", line);
        AssertOnly(site, words);
    }

    private static void AssertOnly(TinySite site, string words) =>
        Assert.Contains(words, Assert.Single(site.ContentProblems()), StringComparison.Ordinal);

    private static TinySite Sealed(TinySite site)
    {
        string[] hashes =
        [
            .. from key in new[] { ("publisher", "the-gazette"), ("published", "2021-05-03"), ("language", "en") }
               select $"  {key.Item1}: {KeySeal.HashOf(key.Item1, key.Item2)}",
        ];
        return site.WithChanged(Gazette, "reliability:", $"sealed:\n{string.Join('\n', hashes)}\nreliability:");
    }
}
