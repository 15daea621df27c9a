using System.Text.RegularExpressions;
using Xunit;

namespace Wiki.Tests.Architecture;

/// <summary>The workflows can be neither changed from outside nor used for more than they are there for.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Site = Read("site.yml");

    public static TheoryData<string> Workflows => ["site.yml", "statiq.yml"];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void ActionsArePinnedToCommitsWithVersions(string workflow) =>
        Assert.All(
            Read(workflow).Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)),
            line => Assert.Matches(Pinned(), line)
        );

    [Theory]
    [InlineData(
        "site.yml",
        "{ contents: read }",
        "{ contents: read, pages: read, id-token: write, attestations: write }",
        "{ pages: write, id-token: write }"
    )]
    [InlineData("statiq.yml", "{ contents: read }")]
    public void JobsHaveOnlyRequiredPermissions(string workflow, params string[] expected)
    {
        Assert.Contains("\npermissions: {}\n", Read(workflow), StringComparison.Ordinal);
        Assert.Equal(expected, Permissions().Matches(Read(workflow)).Select(match => match.Groups["of"].Value));
    }

    [Fact]
    public void NothingIsPublishedBeforeTestsPass() =>
        Assert.Contains("needs: [test, site]", Site, StringComparison.Ordinal);

    [Fact]
    public void ContentEditsCompileAndTestNothing()
    {
        Assert.Contains(
            "key: \"generator-${{ runner.os }}-${{ hashFiles('src/**', 'templates/**') }}\"",
            Site,
            StringComparison.Ordinal
        );
        Assert.Matches(CompiledOnce(), Site);
        Assert.Matches(TestedOnce(), Site);
        Assert.DoesNotContain("content/", Read("statiq.yml"), StringComparison.Ordinal);
    }

    /// <summary>Tests read these files too, and a state with another README may fail them.</summary>
    [Theory]
    [InlineData("src/**")]
    [InlineData("templates/**")]
    [InlineData("tests/**")]
    [InlineData(".ci/**")]
    [InlineData(".config/**")]
    [InlineData(".github/**")]
    [InlineData(".vscode/**")]
    [InlineData(".editorconfig")]
    [InlineData(".gitattributes")]
    [InlineData("README.md")]
    [InlineData("build.cake")]
    public void ChangedFileIsTestedAgain(string file)
    {
        Assert.Contains($"'{file}'", KeyOfPassed().Match(Site).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("paths:", Site, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void StepsAreDefinedInOnePlace(string workflow) =>
        Assert.DoesNotMatch(@"run: (\.generator|npm|dotnet (run|test))", Read(workflow));

    private static string Read(string workflow) => File.ReadAllText(Repository.At($".github/workflows/{workflow}"));

    [GeneratedRegex(@"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^    permissions: (?<of>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Permissions();

    [GeneratedRegex(@"key: ""passed-.+")]
    private static partial Regex KeyOfPassed();

    [GeneratedRegex(@"generator\.outputs\.cache-hit != 'true'\n\s+run: dotnet publish ")]
    private static partial Regex CompiledOnce();

    [GeneratedRegex(@"passed\.outputs\.cache-hit != 'true'\n\s+run: \.ci/run ")]
    private static partial Regex TestedOnce();
}
