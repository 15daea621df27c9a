using System.Text.RegularExpressions;
using Wiki.Model;
using Xunit;

namespace Wiki.Tests;

/// <summary>The README says what the code does.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.At("README.md"));

    [Fact]
    public void TheTableOfCodesIsTheOneThatIsEnforced()
    {
        var rows = Row().Matches(Readme).Select(row => row.Value);
        Assert.Equal(Problems.Codes.All.Select(Expected), rows);
    }

    [Fact]
    public void BothCommandsStandWithinTheFirstThirtyLines()
    {
        var first = Readme.Split('\n').Take(30).ToList();
        Assert.Contains(first, line => line.StartsWith("dotnet run --project src/Wiki -- serve", StringComparison.Ordinal));
        Assert.Contains(first, line => line.StartsWith("dotnet test src/Wiki.slnx", StringComparison.Ordinal));
    }

    private static string Expected(Code code) => $"| <a id=\"{code.Number.ToLowerInvariant()}\"></a>{code.Number} | {code.Severity.Word()} | {Cell(code.Rule)} | {Cell(code.Remedy)} |";

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("^\\| <a id=\"w[0-9]+\"></a>.*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
