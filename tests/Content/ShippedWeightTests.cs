using System.IO.Compression;
using System.Text.RegularExpressions;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Content;

/// <summary>
/// What a reader downloads, in bytes after compression; the limits are those of the design's section on speed and size.
/// </summary>
public sealed partial class ShippedWeightTests
{
    private const int FirstVisit = 20_000;
    private const int NextPage = 10_000;
    private const int Cards = 8_000;
    private const int Search = 100_000;

    /// <summary>
    /// Pages that are read as a whole document: a topic with each quote behind it, a report, a list of all records of a
    /// kind.
    /// </summary>
    private static readonly Dictionary<string, int> LongReads = new(StringComparer.Ordinal) { ["topics/"] = 36_000, ["sources/"] = 19_000, ["claims/index.html"] = 20_000, ["entities/isis-k.html"] = 12_000 };

    [Fact]
    public void AFirstVisitStaysWithinItsLimit()
    {
        var home = Shipped.Result.Files.Single(file => file.Path == "index.html");
        var asked = LoadedAtOnce().Matches(Encoded(home)).Select(match => match.Groups[1].Value).ToList();
        Assert.Contains(asked, path => path.EndsWith(".css", StringComparison.Ordinal));
        Assert.InRange(Compressed(home) + asked.Sum(path => Compressed(Shipped.Result.Files.Single(file => file.Path == path))), 1, FirstVisit);
    }

    [Fact]
    public void ANextPageStaysWithinItsLimit() =>
        Assert.Empty(Shipped.Result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !file.Path.StartsWith("dossiers/", StringComparison.Ordinal) && Compressed(file) > Limit(file.Path)).Select(file => $"{file.Path}: {Compressed(file)} bytes, and {Limit(file.Path)} are allowed"));

    [Fact]
    public void TheFirstCardStaysWithinItsLimit() =>
        Assert.All(Shipped.Result.Files.Where(file => file.Path.StartsWith("data/cards/", StringComparison.Ordinal)), file => Assert.InRange(Compressed(file), 1, Cards));

    /// <summary>A word asks for the directory and the parts of the index that begin with its first letters.</summary>
    [Fact]
    public void ASearchStaysWithinItsLimit()
    {
        var parts = Shipped.Result.Files.Where(file => file.Path.StartsWith("data/search/", StringComparison.Ordinal)).Select(Compressed).OrderDescending().ToList();
        Assert.NotEmpty(parts);
        Assert.InRange(parts.Take(3).Sum(), 1, Search);
    }

    private static int Limit(string path) => LongReads.FirstOrDefault(limit => path.StartsWith(limit.Key, StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)) is { Key: not null } found ? found.Value : NextPage;

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
