using Wiki.Problems;
using Wiki.Reporting;
using Xunit;

namespace Wiki.Tests.Reporting;

/// <summary>What a run found, as programs read it.</summary>
public sealed class RunJsonTests
{
    [Fact]
    public void NoProblemIsLeftOutOfTheJson()
    {
        var problems = Enumerable.Range(1, 250)
            .Select(line => ReadingProblems.MissingKey(new Location("a.md", line, 1), "kind"));
        var json = RunJson.Of(new RunResult(problems));
        Assert.Equal((250, 250), (json.Errors, json.Problems.Count));
    }
}
