using System.Text.RegularExpressions;
using Wiki.Evidence.Languages;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Evidence;

/// <summary>A misspelt key of a table would be ignored, and its words with it.</summary>
public sealed partial class LanguageTablesTests
{
    public static TheoryData<string> Tables =>
        [.. Directory.GetFiles(Repository.At("src/Wiki/Evidence/Languages"), "*.txt").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryKeyIsDescribedAtTheTop(string name)
    {
        var table = LanguageSections.Read(name);
        var described = EmbeddedFile
            .LinesOf(name)
            .TakeWhile(line => line.StartsWith('#'))
            .SelectMany(line => Names().Match(line).Groups["name"].Captures)
            .Select(key => new Regex($"^{Variable().Replace(key.Value, ".+")}$"))
            .ToList();

        Assert.NotEmpty(table.Languages);
        Assert.All(
            table.Languages.SelectMany(table.KeysOf).Distinct(),
            key => Assert.True(described.Exists(pattern => pattern.IsMatch(key)), key)
        );
    }

    [GeneratedRegex("^#   (?<name>[a-z<>-]+)(, (?<name>[a-z<>-]+))*  ", RegexOptions.ExplicitCapture)]
    private static partial Regex Names();

    [GeneratedRegex("<[a-z]+>")]
    private static partial Regex Variable();
}
