using System.Text.RegularExpressions;
using Wiki.Reading.Keys;
using Wiki.Reading.Records;
using Wiki.Statiq;
using Wiki.Statiq.Pipelines;
using Xunit;

namespace Wiki.Tests;

/// <summary>The README says what the code does.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.At("README.md"));

    [Fact]
    public void CommandsAreInFirstThirtyLines()
    {
        var first = Readme.Split('\n').Take(30).ToList();
        Assert.Contains(
            first,
            line => line.StartsWith("dotnet run --project src/Wiki -- serve", StringComparison.Ordinal)
        );
        Assert.Contains(first, line => line.StartsWith("dotnet test src/Wiki.slnx", StringComparison.Ordinal));
    }

    [Fact]
    public void ReadmeHasLimitedLength() => Assert.InRange(Readme.Split('\n').Length, 1, 261);

    [Theory]
    [InlineData(RecordKind.Source)]
    [InlineData(RecordKind.Claim)]
    [InlineData(RecordKind.Entity)]
    [InlineData(RecordKind.Event)]
    [InlineData(RecordKind.Topic)]
    [InlineData(RecordKind.Question)]
    public void TableHasKeysOfItsReader(RecordKind kind) =>
        Assert.Equal(Known(RecordKeys.Of(kind)), Documented(kind.Word()));

    [Fact]
    public void TableHasKeysOfSite() => Assert.Equal(Known(RecordKeys.OfSite), Documented("site"));

    /// <summary>The tests of the second host start it with the same calls.</summary>
    [Fact]
    public void ExampleOfStatiqIsWhatTestsRun()
    {
        var tested = File.ReadAllText(Repository.At("tests/Statiq/StatiqSite.cs"));
        Assert.Contains(".AddWiki().AddSetting(WikiKeys.Folder, \"wiki\")", Readme, StringComparison.Ordinal);
        Assert.Contains("Bootstrapper.Factory.CreateWeb([]).AddWiki().AddSetting(WikiKeys.", tested, StringComparison.Ordinal);
        Assert.Contains($"Outputs.FromPipeline(\"{nameof(WikiRender)}\")", Readme, StringComparison.Ordinal);
        Assert.Contains($"page.GetString(\"{WikiKeys.Kind}\") == \"{RecordKind.Claim.Word()}\"", Readme, StringComparison.Ordinal);
    }

    /// <summary>Every kind may be a draft and have former ids, which the README says once.</summary>
    private static IEnumerable<string> Known(KeyTable table) =>
        table
            .Keys.Where(key => key.Name is not ("draft" or "former-ids"))
            .Select(key => $"{key.Name}{(key.IsRequired ? " required" : "")}")
            .Order(StringComparer.Ordinal);

    /// <summary>A row may have several keys, and rows of keys within another begin with a dash.</summary>
    private static IEnumerable<string> Documented(string kind) =>
        KeyRow()
            .Matches(Readme)
            .Where(row => row.Groups["kind"].Value == kind)
            .SelectMany(row =>
                KeyName().Matches(row.Groups["keys"].Value).Select(key => $"{key.Groups["name"].Value}{Need(row)}")
            )
            .Order(StringComparer.Ordinal);

    private static string Need(Match row) => row.Groups["need"].Value == "required" ? " required" : "";

    [GeneratedRegex(
        @"^\| (?<kind>[a-z]+) \| (?<keys>`[^|]+) \| (?<need>[^|]*?) ?\|",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline
    )]
    private static partial Regex KeyRow();

    [GeneratedRegex("`(?<name>[a-z0-9-]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex KeyName();
}
