using System.IO.Compression;
using System.Text.RegularExpressions;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Content;

/// <summary>What a reader downloads, in bytes after compression, within limits of the design's section 10.</summary>
public sealed partial class PageWeightTests
{
    /// <summary>The home page has pictures.</summary>
    private const int FirstVisit = 30_000;

    private const int NextPage = 10_000;
    private const int Cards = 8_000;
    private const int Search = 100_000;

    /// <summary>
    /// Pages that are read as a whole document: a topic with each quote behind it, a report, a list of all records of
    /// a kind.
    /// </summary>
    private static readonly Dictionary<string, int> LongReads = new(StringComparer.Ordinal)
    {
        // Its events are drawn at three scales, in their order and on a map, and listed with how each is dated.
        ["topics/timeline.html"] = 42_500,
        ["topics/"] = 38_000,
        ["story.html"] = 20_000,
        ["sources/"] = 19_000,
        ["claims/index.html"] = 20_000,
        ["entities/isis-k.html"] = 12_000,
        // It opens with what each build proves, before every vocabulary and rule.
        ["method.html"] = 12_800,
        // The event that others are parts of is drawn in its order, with its numbers, who says what, and on a map.
        ["events/crocus-attack.html"] = 12_000,
    };

    [Fact]
    public void AFirstVisitStaysWithinItsLimit()
    {
        var home = FrozenCase.Files.Single(file => file.Path == "index.html");
        var loaded = LoadedAtOnce().Matches(Encoded(home)).Select(match => match.Groups[1].Value).ToList();
        Assert.Contains(loaded, path => path.EndsWith(".css", StringComparison.Ordinal));
        var others = loaded.Sum(path => Compressed(FrozenCase.Files.Single(file => file.Path == path)));
        Assert.InRange(Compressed(home) + others, 1, FirstVisit);
    }

    [Fact]
    public void ANextPageStaysWithinItsLimit() =>
        Assert.Empty(
            FrozenCase
                .Pages.Where(page => Compressed(page) > Limit(page.Path))
                .Select(page => $"{page.Path}: {Compressed(page)} bytes, and {Limit(page.Path)} are allowed")
        );

    [Fact]
    public void TheFirstCardStaysWithinItsLimit() =>
        Assert.All(Under("data/cards/"), file => Assert.InRange(Compressed(file), 1, Cards));

    /// <summary>A word requires the directory and the parts of the index that begin with its first letters.</summary>
    [Fact]
    public void ASearchStaysWithinItsLimit()
    {
        var parts = Under("data/search/").Select(Compressed).OrderDescending().ToList();
        Assert.NotEmpty(parts);
        Assert.InRange(parts.Take(3).Sum(), 1, Search);
    }

    private static IEnumerable<SiteFile> Under(string folder) =>
        FrozenCase.Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    private static int Limit(string path) =>
        LongReads
            .Where(limit => path.StartsWith(limit.Key, StringComparison.Ordinal))
            .OrderByDescending(limit => limit.Key.Length)
            .Select(limit => limit.Value)
            .FirstOrDefault(NextPage);

    private static string Encoded(SiteFile file) => System.Text.Encoding.UTF8.GetString(file.Bytes);

    private static int Compressed(SiteFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(file.Bytes);
        return (int)packed.Length;
    }

    [GeneratedRegex("""(?:src|href)="(assets/[^"]+)""" + "\"")]
    private static partial Regex LoadedAtOnce();
}
