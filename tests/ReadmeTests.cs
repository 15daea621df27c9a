using System.Text.RegularExpressions;
using Wiki.Problems;
using Wiki.Reading.Keys;
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
        Assert.Equal(Codes.All.Select(Expected), rows);
    }

    [Fact]
    public void BothCommandsStandWithinTheFirstThirtyLines()
    {
        var first = Readme.Split('\n').Take(30).ToList();
        Assert.Contains(first, line => line.StartsWith("dotnet run --project src/Wiki -- serve", StringComparison.Ordinal));
        Assert.Contains(first, line => line.StartsWith("dotnet test src/Wiki.slnx", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RecordKind.Source)]
    [InlineData(RecordKind.Claim)]
    [InlineData(RecordKind.Entity)]
    [InlineData(RecordKind.Event)]
    [InlineData(RecordKind.Topic)]
    [InlineData(RecordKind.Question)]
    public void TheTableOfAKindHasTheKeysThatItsReaderAsksFor(RecordKind kind) =>
        Assert.Equal(Known(RecordKeys.Of(kind)), Written($"### {kind}: "));

    [Fact]
    public void TheTableOfTheSiteHasTheKeysThatItsReaderAsksFor() => Assert.Equal(Known(RecordKeys.OfSite), Written("### The site: "));

    /// <summary>Every kind may be a draft, which is said below the tables.</summary>
    private static IEnumerable<string> Known(KeyTable table) =>
        table.Keys.Where(key => key.Name != "draft").Select(key => $"{key.Name}{(key.IsRequired ? " required" : "")}").Order(StringComparer.Ordinal);

    /// <summary>A row may hold several keys, and rows of keys within another begin with a dash.</summary>
    private static IEnumerable<string> Written(string heading)
    {
        var section = Readme[Readme.IndexOf(heading, StringComparison.Ordinal)..].Split("\n#")[0];
        return KeyRow().Matches(section)
            .SelectMany(row => KeyName().Matches(row.Groups["keys"].Value).Select(key => $"{key.Groups["name"].Value}{(row.Groups["need"].Value == "required" ? " required" : "")}"))
            .Order(StringComparer.Ordinal);
    }

    private static string Expected(Code code) => $"| <a id=\"{code.Number.ToLowerInvariant()}\"></a>{code.Number} | {code.Severity.Word()} | {Cell(code.Rule)} | {Cell(code.Remedy)} |";

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| (?<keys>`[^|]+) \| (?<need>[^|]*?) ?\|", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex KeyRow();

    [GeneratedRegex("`(?<name>[a-z0-9-]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex KeyName();

    [GeneratedRegex("^\\| <a id=\"w[0-9]+\"></a>.*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
