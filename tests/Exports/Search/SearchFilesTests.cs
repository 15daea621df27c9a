using System.IO.Compression;
using System.Text;
using Wiki.Exports.Search;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Exports.Search;

public sealed class SearchFilesTests
{
    private const int Kilobyte = 1000;

    /// <summary>The files of the made-up wiki as it is.</summary>
    private static readonly Lazy<IReadOnlyList<SiteFile>> Tiny = new(() =>
    {
        using var site = new TinySite();
        return site.Check().Files;
    });

    [Fact]
    public void EveryRecordAndOtherPageIsADocument()
    {
        using var site = new TinySite();
        var ids = new ShardReader(site.Check().Files, "our").Rows().Select(row => row.Id);
        Assert.Equal([.. site.Read().Records.Select(record => record.Id), "compare", "method"], ids);
    }

    [Fact]
    public void EveryBlockOfAReportIsADocument()
    {
        Assert.Equal(
            ["gazette-2021#b0", "gazette-2021#b1", "gazette-2021#b2", "gazette-2021#b3"],
            new ShardReader(Tiny.Value, "reports").Rows().Select(row => row.Id)
        );
    }

    [Theory]
    [InlineData("ferry", "crossing", "never-on-time", "was-it-late")]
    [InlineData("\"saw the last crossing\"", "crowd-400")]
    [InlineData("\"crossing the last\"")]
    [InlineData("lindh", "lindholm", "last-crossing")]
    [InlineData("\"lindh\"")]
    [InlineData("FERRIES SUNDAY", "crossing")]
    [InlineData("ida-be", "ida-berg")]
    public void OurWordsAreFound(string query, params string[] ids)
    {
        var found = new ShardReader(Tiny.Value, "our").Find(query);
        Assert.Equal(ids, ids.Intersect(found));
        Assert.Equal(ids.Length == 0, found.Count == 0);
    }

    [Fact]
    public void PhraseDoesNotCrossNameAndText()
    {
        var reader = new ShardReader(Tiny.Value, "our");
        Assert.Contains("lindholm", reader.Find("lindholm town"));
        Assert.Empty(reader.Find("\"lindholm a town\""));
    }

    [Fact]
    public void WhatIsCalledByTheWordsComesFirst()
    {
        Assert.Equal("ida-berg", new ShardReader(Tiny.Value, "our").Find("berg")[0]);
        Assert.Equal("bridge", new ShardReader(Tiny.Value, "our").Find("bridge")[0]);
    }

    [Fact]
    public void ClaimHasFacetsOfItsCitations()
    {
        var facets = new ShardReader(Tiny.Value, "our").Rows().Single(row => row.Id == "never-on-time").Facets;
        Assert.Equal(
            [("kind", "claim"), ("source", "gazette-2021"), ("topic", "bridge"), ("voice", "Ida Berg, in The Gazette")],
            facets.Order()
        );
    }

    [Fact]
    public void BlockHasFacetsOfQuotingClaims()
    {
        var rows = new ShardReader(Tiny.Value, "reports").Rows();
        Assert.Contains(("voice", "Ida Berg, in The Gazette"), rows[1].Facets);
        Assert.DoesNotContain(rows[2].Facets, facet => facet.Facet is "voice" or "topic");
        Assert.All(rows, row => Assert.Contains(("source", "gazette-2021"), row.Facets));
    }

    [Fact]
    public void ADraftIsNotFound()
    {
        using var site = new TinySite();
        site.With(
            "claims/bridge/secret.md",
            TinySiteFiles
                .Crossing.Replace("kind: stated-fact", "kind: stated-fact\ndraft: true", StringComparison.Ordinal)
                .Replace("made its last crossing on a Sunday", "was zebra-striped", StringComparison.Ordinal) + "\n"
        );
        Assert.Empty(new ShardReader(site.Check().Files, "our").Find("zebra"));
    }

    [Fact]
    public void ShardNamesUsePlainLetters()
    {
        using var site = new TinySite();
        var files = site.WithNote("Её звали Čajka, 渡し船.").Check().Files;
        Assert.All(Shards(files), file => Assert.Matches(@"\Adata/search/[a-z0-9_-]+\.js\z", file.Path));
        Assert.All(
            ["ее", "čajka", "渡し船"],
            word => Assert.Equal("crossing", new ShardReader(files, "our").Find(word)[0])
        );
    }

    [Fact]
    public void VeryLongWordHasShortShardName()
    {
        using var site = new TinySite().WithReport(
            $"{TinySiteFiles.Report}\nThere is {new string('x', 1_000_000)} too.\n"
        );
        Assert.All(site.Check().Files, file => Assert.InRange(file.Path.Length, 1, 200));
    }

    [Fact]
    public void NoShardOfManyWordsIsLarge()
    {
        var words = Enumerable
            .Range(0, 20_000)
            .Select(number => ($"{(char)('a' + number % 3)}{number:x}", new string('^', 40)))
            .ToList();
        var shards = WordShards.Of(words).ToList();
        Assert.Equal(
            words.Select(word => word.Item1).Order(StringComparer.Ordinal),
            shards.SelectMany(shard => shard.Words).Select(word => word.Word).Order(StringComparer.Ordinal)
        );
        Assert.All(shards, shard => Assert.InRange(shard.Words.Sum(word => word.Letters), 1, 24_000));
    }

    [Fact]
    public void FullShardLeavesNeighboursTogether()
    {
        var shards = WordShards
            .Of([
                ("abandon", "^"),
                ("about", new string('^', 50_000)),
                ("abouts", "^"),
                ("above", "^"),
                ("abroad", "^"),
            ])
            .ToList();
        Assert.Equal(["a", "about"], shards.Select(shard => shard.Name));
        Assert.Equal(["about", "abouts"], shards[1].Words.Select(word => word.Word));
    }

    [Fact]
    public void EveryWordIsInItsLookupShard()
    {
        var reader = new ShardReader(FrozenCase.Files, "our");
        var words = FrozenCase.Corpus.Claims.SelectMany(claim => SearchTokens.Of(claim.Name)).Distinct();
        Assert.All(words, word => Assert.Contains(word, reader.ShardOf(Stem.Of(word)).Keys));
    }

    [Fact]
    public void EveryPositionOfEveryWordIsKept()
    {
        var postings = new Postings();
        (int Document, int[] At)[] places = [(0, [0]), (1, [3, 4, 40]), (40, [1024]), (5000, [16, 1_000_000])];
        foreach (var (document, at) in places)
            Array.ForEach(at, position => postings.Add(document, position));
        Assert.Equal(
            places.Select(place => (place.Document, string.Join(' ', place.At))),
            ShardReader.Places(postings.Write()).Select(place => (place.Document, string.Join(' ', place.At)))
        );
    }

    [Fact]
    public void TheScriptsAreSmall()
    {
        var search = FrozenCase.Files.Where(file => file.Path.StartsWith("assets/search", StringComparison.Ordinal));
        var scripts = search.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, scripts.Count);
        Assert.InRange(scripts.Sum(Compressed), 1, 9_800);
    }

    [Fact]
    public void NoShardOfTheFrozenCaseIsLarge() =>
        Assert.All(Shards(FrozenCase.Files), file => Assert.InRange(Compressed(file), 1, 14 * Kilobyte));

    [Fact]
    public void SearchPageLinksIndexesWithoutScript()
    {
        var html = Encoding.UTF8.GetString(Tiny.Value.Single(file => file.Path == "search.html").Bytes);
        Assert.Matches(
            "assets/search-index\\.[0-9a-f]+\\.js.*assets/search\\.[0-9a-f]+\\.js",
            html.ReplaceLineEndings(" ")
        );
        Assert.All(
            ["sources", "claims", "entities", "events", "topics", "questions"],
            folder => Assert.Contains($"href=\"{folder}/index.html\"", html, StringComparison.Ordinal)
        );
        Assert.Contains("your browser runs none here", html, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPageLeadsToTheSearch()
    {
        // A dossier is read away from the site.
        var pages = Tiny
            .Value.Where(file =>
                file.Path.EndsWith(".html", StringComparison.Ordinal)
                && !file.Path.StartsWith("dossiers/", StringComparison.Ordinal)
            )
            .ToList();
        Assert.NotEmpty(pages);
        Assert.All(
            pages,
            page => Assert.Contains("search.html", Encoding.UTF8.GetString(page.Bytes), StringComparison.Ordinal)
        );
    }

    private static IEnumerable<SiteFile> Shards(IEnumerable<SiteFile> files) =>
        files.Where(file => file.Path.StartsWith("data/search/", StringComparison.Ordinal));

    private static int Compressed(SiteFile file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(file.Bytes);
        return (int)bytes.Length;
    }
}
