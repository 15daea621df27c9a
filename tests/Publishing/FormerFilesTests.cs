using System.Text.Json.Nodes;
using Wiki.Build;
using Xunit;

namespace Wiki.Tests.Publishing;

/// <summary>What stays of earlier publishes for pages that were opened before.</summary>
public sealed class FormerFilesTests : IDisposable
{
    private readonly TinySite _site = new();
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.At("site");

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void PartsOfTheLastThreePublishesStay()
    {
        var publishes = Enumerable.Range(1, 5).Select(Publish).ToList();
        var present = Parts();
        Assert.All(publishes[1..], parts => Assert.Subset(present, parts));
        Assert.Empty(publishes[0].Except(publishes[1]).Intersect(present));
        Assert.Empty(SiteVerification.Check(Output, new BuildProgress()).Result.Problems);
    }

    [Fact]
    public void ManifestNamesWhatStaysAsFormer()
    {
        var first = Publish(1);
        Assert.Null(Manifest()["former"]);
        var second = Publish(2);
        var former = Assert.Single(Manifest()["former"]!.AsArray())!.AsObject().Select(file => file.Key);
        Assert.Equal(first.Except(second).Order(StringComparer.Ordinal), former);
    }

    [Fact]
    public void SameContentAgainKeepsTheSameBytes()
    {
        Publish(1);
        Publish(2);
        var manifest = Manifest().ToJsonString();
        Publish(2);
        Assert.Equal(manifest, Manifest().ToJsonString());
    }

    [Fact]
    public void ChangedFilesAreNotKept()
    {
        var first = Publish(1);
        foreach (var path in first)
            File.AppendAllText(Path.Combine(Output, path), " ");
        var second = Publish(2);
        Assert.Equal(second, Parts());
        Assert.Null(Manifest()["former"]);
    }

    [Fact]
    public void OnlyFilesWithVersionsStay()
    {
        Publish(1);
        var manifest = Path.Combine(Output, "data/manifest.json");
        File.WriteAllText(
            manifest,
            File.ReadAllText(manifest)
                .Replace("\"files\": {", "\"files\": {\"../../x\": \"0\",", StringComparison.Ordinal)
        );
        Publish(2);
        Assert.DoesNotContain("x\"", Manifest()["former"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"files\": 1}")]
    public void NothingStaysOfADamagedManifest(string manifest)
    {
        Publish(1);
        File.WriteAllText(Path.Combine(Output, "data/manifest.json"), manifest);
        var second = Publish(2);
        Assert.Equal(second, Parts());
        Assert.Null(Manifest()["former"]);
    }

    [Fact]
    public void NothingIsReadThroughALink()
    {
        Publish(1);
        var manifest = Path.Combine(Output, "data/manifest.json");
        File.Move(manifest, _folder.At("manifest.json"));
        File.CreateSymbolicLink(manifest, _folder.At("manifest.json"));
        Publish(2);
        Assert.Null(Manifest()["former"]);
    }

    /// <summary>Publishes the wiki with a claim that says a number.</summary>
    private HashSet<string> Publish(int edition)
    {
        _site.WithNote($"Edition {(char)('a' + edition)}.");
        Assert.Empty(SiteBuild.Build(_site.Content, Output, new BuildProgress()).Problems);
        var files = Manifest()["files"]!.AsObject().Select(file => file.Key);
        return [.. files.Where(Wiki.Output.VersionedPath.Is).Where(IsPart)];
    }

    private JsonNode Manifest() => JsonNode.Parse(File.ReadAllBytes(Path.Combine(Output, "data/manifest.json")))!;

    private HashSet<string> Parts() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Output, "data"), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Output, path).Replace('\\', '/'))
                .Where(IsPart)
                .Where(Wiki.Output.VersionedPath.Is),
        ];

    private static bool IsPart(string path) => path.StartsWith("data/", StringComparison.Ordinal);
}
