using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Wiki.Build;
using Xunit;

namespace Wiki.Tests.Exports;

/// <summary>Wherever two parts of a quote stand one after the other, the words between are shown as left out.</summary>
public sealed partial class QuotesShowWhatTheyLeaveOutTests : IDisposable
{
    private const string First = "ferry at Lindholm made its last crossing on Sunday";
    private const string Second = "people stood on the quay";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NoFileJoinsThePartsOfAQuote()
    {
        var found = Files().SelectMany(file => Between(file.Words).Select(words => (file.Path, words))).ToList();
        string[] files =
        [
            "data/wiki.json", "data/citations.csv", "data/stix.json", "claims/crossing.json", "claims/crossing.html",
            "feed.atom",
        ];
        Assert.DoesNotContain(found, pair => pair.words != " […] ");
        Assert.Empty(files.Except(found.Select(pair => pair.Path)));
    }

    /// <summary>What is between the parts if it has no letters, and is not the border of two texts of a list.</summary>
    private static IEnumerable<string> Between(string words) =>
        Regex.Matches(words, $"{First}([^\\p{{L}}]*?){Second}")
            .Select(match => match.Groups[1].Value)
            .Where(between => !between.Contains("\",", StringComparison.Ordinal));

    private IEnumerable<(string Path, string Words)> Files()
    {
        using var wiki = new TinySite();
        var quote = $"quote:\n      - {First}\n      - {Second}";
        wiki.With(
            "claims/bridge/crossing.md",
            TinySiteFiles.Crossing.Replace($"quote: {First}", quote, StringComparison.Ordinal) + "\n");
        var site = _folder.At("site");
        Assert.DoesNotContain(
            SiteBuild.Build(wiki.Content, site, new BuildProgress()).Problems,
            problem => problem.IsError);
        return
        [
            // The content is as its editors wrote it, with a line for each part.
            .. Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) != ".tar")
                .Select(path => (Path.GetRelativePath(site, path).Replace('\\', '/'), Words(path))),
        ];
    }

    private static string Words(string path) =>
        WebUtility.HtmlDecode(Tags().Replace(File.ReadAllText(path, Encoding.UTF8), ""))
            .Replace("\\u2026", "…", StringComparison.Ordinal);

    [GeneratedRegex("</?[a-z][^>]*>")]
    private static partial Regex Tags();
}
