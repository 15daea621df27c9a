using System.Text;
using System.Text.Json.Nodes;
using Wiki.Composing;
using Wiki.Exports;
using Wiki.Exports.WebAnnotations;
using Xunit;

namespace Wiki.Tests.Exports.WebAnnotations;

public sealed class AnnotationsTests
{
    public static TheoryData<string> Names => Editions.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void ACitationIsAnAnnotation(string name)
    {
        var citations = Editions.Of(name).Corpus.Claims.Sum(claim => claim.Citations.Count);
        var collection = Collection(Editions.Of(name));
        Assert.Equal(citations, (int)collection["total"]!);
        Assert.Equal(citations, Items(collection).Select(item => (string)item!["id"]!).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TargetsSelectByPositionAndByContext(string name)
    {
        var texts = SourceTexts
            .Write(Editions.Of(name))
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes), StringComparer.Ordinal);
        var targets = Items(Collection(Editions.Of(name))).SelectMany(item => item!["target"]!.AsArray()).ToList();
        var quoted = Editions
            .Of(name)
            .Corpus.Claims.SelectMany(claim => claim.Citations)
            .SelectMany(citation => citation.Quote.Parts)
            .Select(part => QuoteText.Normalize(part.Value));
        Assert.Equal(quoted, targets.Select(target => Cut(texts, target!)));
        Assert.Equal(quoted, targets.Select(target => (string)Words(target!)["exact"]!));
        Assert.All(
            targets,
            target =>
                Assert.Contains(
                    $"{(string?)Words(target!)["prefix"]}{(string?)Words(target!)["exact"]}{(string?)Words(target!)["suffix"]}",
                    Text(texts, target!),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void AnnotationNamesTheClaimsSpeaker()
    {
        using var site = new TinySite();
        var item = Items(Collection(site.Edit()))
            .First(item => ((string)item!["body"]![0]!["id"]!).Contains("never-on-time", StringComparison.Ordinal))!;
        Assert.Equal(
            ("Ida Berg, in The Gazette: The ferry was never on time.", "en"),
            ((string)item["body"]![1]!["value"]!, (string)item["body"]![1]!["language"]!)
        );
    }

    [Fact]
    public void PlacesCountCharactersAndNoHalvesOfThem()
    {
        using var site = new TinySite().WithReport(
            TinySiteFiles.Report.Replace("The old ferry", "\U0001F6A2 The old ferry", StringComparison.Ordinal)
        );
        var edition = site.Edit();
        var selector = Items(Collection(edition))
            .First(item => ((string)item!["body"]![0]!["id"]!).Contains("crossing", StringComparison.Ordinal))![
            "target"
        ]![0]!["selector"]!;
        Assert.Equal("\U0001F6A2 The old ", (string)selector[0]!["prefix"]!);
        Assert.Equal((10, 60), ((int)selector[1]!["start"]!, (int)selector[1]!["end"]!));
    }

    private static JsonNode Collection(Edition edition) => JsonNode.Parse(Annotations.Write(edition).Bytes)!;

    private static JsonArray Items(JsonNode collection) => collection["first"]!["items"]!.AsArray();

    private static JsonNode Words(JsonNode target) => target["selector"]![0]!;

    private static string Text(Dictionary<string, string> texts, JsonNode target) =>
        texts.First(text => ((string)target["source"]!).EndsWith(text.Key, StringComparison.Ordinal)).Value;

    /// <summary>By code points, as the standard counts.</summary>
    private static string Cut(Dictionary<string, string> texts, JsonNode target)
    {
        var (start, end) = ((int)target["selector"]![1]!["start"]!, (int)target["selector"]![1]!["end"]!);
        return string.Concat(Text(texts, target).EnumerateRunes().Skip(start).Take(end - start));
    }
}
