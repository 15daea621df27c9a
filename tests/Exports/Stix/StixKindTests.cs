using System.Text.Json.Nodes;
using Wiki.Exports.Stix;
using Xunit;

namespace Wiki.Tests.Exports.Stix;

/// <summary>Which object stands for a record follows from what the record says it is.</summary>
public sealed class StixKindTests
{
    private const string Kinds = """
        event-kinds:
          - id: period
            label: period
            mark: bar
          - id: attack
            label: attack
            mark: filled
            stix: incident
          - id: phase
            label: phase
            mark: filled

        """;

    [Theory]
    [InlineData("armed-group", "intrusion-set", null)]
    [InlineData("person", "identity", "individual")]
    [InlineData("community", "identity", "class")]
    [InlineData("organisation", "identity", "organization")]
    [InlineData("state-body", "identity", "organization")]
    [InlineData("outlet", "identity", "organization")]
    [InlineData("channel", "identity", "unknown")]
    [InlineData("place", "location", null)]
    public void EntityTypeFollowsItsKind(string kind, string type, string? identityClass)
    {
        using var site = new TinySite().With("entities/some.md", $"---\nname: Some one\nkind: {kind}\n---\n");
        var @object = Objects(site).Single(one => (string?)one["name"] == "Some one");
        Assert.Equal((type, identityClass), ((string)@object["type"]!, (string?)@object["identity_class"]));
    }

    [Fact]
    public void AWorkHasNoStixObject()
    {
        using var site = new TinySite().With("entities/some.md", "---\nname: Some one\nkind: work\n---\n");
        Assert.DoesNotContain(Objects(site), one => (string?)one["name"] == "Some one");
    }

    [Fact]
    public void EventOfOtherKindHasNoStixObject()
    {
        using var site = new TinySite();
        Assert.DoesNotContain(Objects(site), one => (string)one["type"]! is "incident" or "campaign");
    }

    [Fact]
    public void PartsOfAnIncidentAreNoIncidents()
    {
        using var site = new TinySite()
            .With("site.yaml", $"{TinySiteFiles.Site.Split("event-kinds:")[0]}{Kinds}")
            .With("events/whole.md", Event("The whole", "attack"))
            .With("events/part.md", Event("A part", "attack", "part-of: whole\n"))
            .With("events/last-crossing.md", Event("A phase", "phase", "part-of: part\n"));
        var objects = Objects(site);
        var incident = objects.Single(one => (string)one["type"]! == "incident");
        Assert.Equal("The whole", (string)incident["name"]!);
        var note = objects.Single(one =>
            ((string?)one["abstract"])?.Contains("last crossing on a Sunday", StringComparison.Ordinal) == true);
        Assert.Contains((string)incident["id"]!, note["object_refs"]!.AsArray().Select(id => (string)id!));
    }

    [Fact]
    public void ANoteSaysItsChainLinkByLink()
    {
        using var site = new TinySite();
        var objects = Objects(site);
        var definition = objects.Single(one => (string)one["type"]! == "extension-definition");
        var note = objects.Single(one =>
            ((string?)one["abstract"])?.Contains("never on time", StringComparison.Ordinal) == true);
        var extension = note["extensions"]![(string)definition["id"]!]!;
        Assert.Equal("property-extension", (string)extension["extension_type"]!);
        var citation = Assert.Single(extension["citations"]!.AsArray())!;
        Assert.Equal(
            ("Ida Berg", "The Gazette", "supports", "It was never once on time"),
            (
                (string)citation["asserted_by"]!,
                (string)citation["published_in"]!,
                (string)citation["stance"]!,
                (string)citation["quote"]![0]!
            )
        );
        Assert.Contains(objects, one => (string)one["id"]! == (string)citation["source_ref"]!);
        Assert.Equal(["Ida Berg, in The Gazette"], note["authors"]!.AsArray().Select(author => (string)author!));
    }

    private static string Event(string title, string kind, string more = "") =>
        $"---\ntitle: {title}\nkind: {kind}\n{more}claims:\n  - crossing\n---\n";

    private static IReadOnlyList<JsonNode> Objects(TinySite site) =>
        [.. JsonNode.Parse(StixFile.Write(site.EditAnyway()).Bytes)!["objects"]!.AsArray().Select(one => one!)];
}
