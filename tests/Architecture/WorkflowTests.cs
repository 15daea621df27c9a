using System.Text.RegularExpressions;
using Xunit;

namespace Wiki.Tests.Architecture;

/// <summary>What runs for every change can be neither changed from outside nor used for more than it is there for.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Workflow = File.ReadAllText(Repository.At(".github/workflows/site.yml"));

    [Fact]
    public void EveryActionIsPinnedToOneCommitAndSaysItsVersion() =>
        Assert.All(Workflow.Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)), line => Assert.Matches(Pinned(), line));

    [Fact]
    public void NothingIsAllowedThatAJobDoesNotAskFor()
    {
        Assert.Contains("\npermissions: {}\n", Workflow, StringComparison.Ordinal);
        Assert.Equal(["{ contents: read }", "{ contents: read }", "{ pages: write, id-token: write }"], Permissions().Matches(Workflow).Select(match => match.Groups["of"].Value));
    }

    [Fact]
    public void TheGeneratorIsCompiledOnlyWhereWhatItIsMadeOfChanged()
    {
        Assert.Contains("hashFiles('src/**', 'templates/**')", Workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet run", Workflow, StringComparison.Ordinal);
        Assert.Matches(CompiledOnce(), Workflow);
    }

    [GeneratedRegex(@"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^    permissions: (?<of>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Permissions();

    [GeneratedRegex(@"cache-hit != 'true'\n\s+run: dotnet publish ")]
    private static partial Regex CompiledOnce();
}
