using System.Text.Json.Nodes;
using Wiki.Exports.Stix;
using Xunit;

namespace Wiki.Tests.Exports.Stix;

public sealed class StixFileTests
{
    private static readonly byte[] Schema = File.ReadAllBytes(
        Repository.At("tests/Exports/Stix/stix-subset.schema.json")
    );

    public static TheoryData<string> Names => Editions.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void TheBundleIsAsTheStandardSays(string name) => Assert.Empty(SchemaCheck.Breaches(Schema, Bundle(name)));

    [Theory]
    [InlineData("report", "published")]
    [InlineData("note", "object_refs")]
    [InlineData("location", "latitude")]
    [InlineData("identity", "identity_class")]
    [InlineData("relationship", "target_ref")]
    public void ObjectWithoutRequiredPropertyIsReported(string type, string property)
    {
        var bundle = Bundle("lighthouse");
        Assert.True(
            bundle["objects"]!.AsArray().First(one => (string)one!["type"]! == type)!.AsObject().Remove(property)
        );
        Assert.NotEmpty(SchemaCheck.Breaches(Schema, bundle));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryMappedRecordHasOneStixObject(string name)
    {
        var corpus = Editions.Of(name).Corpus;
        var counts = Bundle(name)["objects"]!
            .AsArray()
            .CountBy(one => (string)one!["type"]!)
            .ToDictionary(StringComparer.Ordinal);
        Assert.Equal(corpus.Sources.Count, CountOf("report"));
        Assert.Equal(corpus.Claims.Count, CountOf("note"));
        Assert.Equal(corpus.Questions.Count, CountOf("grouping"));
        Assert.Equal(
            corpus.Entities.Count(entity => entity.Kind is EntityKind.ArmedGroup),
            CountOf("intrusion-set")
        );
        Assert.Equal(corpus.Entities.Count(entity => entity.Kind is EntityKind.Place), CountOf("location"));
        // The wiki itself is one more.
        Assert.Equal(
            corpus.Entities.Count(entity =>
                entity.Kind is not (EntityKind.ArmedGroup or EntityKind.Place or EntityKind.Work)
            ) + 1,
            CountOf("identity")
        );
        Assert.Equal(
            corpus.Events.Count(one => corpus.Site.KindOf(one).Stix is StixEvent.Incident && !IsPart(one, corpus)),
            CountOf("incident")
        );
        Assert.Equal(
            corpus.Events.Count(one => corpus.Site.KindOf(one).Stix is StixEvent.Campaign),
            CountOf("campaign")
        );
        Assert.Equal(
            corpus.Claims.Sum(claim => claim.Citations.Count(citation => citation.Stance is Stance.Disputes)),
            CountOf("opinion")
        );

        int CountOf(string type) => counts.GetValueOrDefault(type);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void StixIdsAreUniqueAndReferencesResolve(string name)
    {
        var objects = Bundle(name)["objects"]!.AsArray();
        var ids = objects.Select(one => (string)one!["id"]!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(objects.SelectMany(References).Except(ids));
    }

    [Fact]
    public void ReportSaysWhatItsDateAndAddressAre()
    {
        using var site = new TinySite();
        var keys = TinySiteFiles.Gazette.Replace("2021-05-03\n", "202X\n", StringComparison.Ordinal);
        site.WithSource("gazette-2021", $"{keys}\nurl: https://münchen.example/a|ö", TinySiteFiles.Report);
        var bundle = JsonNode.Parse(StixFile.Write(site.EditAnyway()).Bytes)!;
        var report = bundle["objects"]!.AsArray().Single(one => (string)one!["type"]! == "report")!;
        Assert.Equal("Dated 202X; 'published' is the first day that this can be.", (string?)report["description"]);
        Assert.Null(report["report_types"]);
        Assert.Contains(
            "https://xn--mnchen-3ya.example/a%7C%C3%B6",
            report["external_references"]!.AsArray().Select(one => (string?)one!["url"]));
    }

    [Fact]
    public void OnlyTheDefinitionHasNoLanguage()
    {
        using var site = new TinySite().WithChanged("site.yaml", "language: en", "language: nl");
        var bundle = JsonNode.Parse(StixFile.Write(site.EditAnyway()).Bytes)!;
        var withoutLanguage = bundle["objects"]!.AsArray().Where(one => one!["lang"] is null);
        Assert.Equal(["extension-definition"], withoutLanguage.Select(one => (string)one!["type"]!));
        Assert.Empty(SchemaCheck.Breaches(Schema, bundle));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NothingIsChangedBeforeItIsMade(string name) =>
        Assert.All(
            Bundle(name)["objects"]!.AsArray(),
            one => Assert.True(string.CompareOrdinal((string)one!["created"]!, (string)one["modified"]!) <= 0)
        );

    [Fact]
    public void AWithdrawnClaimIsRevoked()
    {
        var withdrawn = Editions
            .Of("lighthouse")
            .Corpus.Claims.Where(claim => !claim.IsActive)
            .Select(claim => claim.Name);
        var revoked = Bundle("lighthouse")["objects"]!
            .AsArray()
            .Where(one => (string)one!["type"]! == "note" && one["revoked"] is not null)
            .Select(one => (string)one!["abstract"]!);
        Assert.All(withdrawn.Zip(revoked), pair => Assert.EndsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.Equal(withdrawn.Count(), revoked.Count());
        Assert.NotEmpty(revoked);
    }

    private static bool IsPart(Event one, Corpus corpus) =>
        one.PartOf is { } whole
        && (corpus.Site.KindOf(corpus.Get<Event>(whole)).Stix is StixEvent.Incident
            || IsPart(corpus.Get<Event>(whole), corpus));

    private static JsonNode Bundle(string name) => JsonNode.Parse(StixFile.Write(Editions.Of(name)).Bytes)!;

    private static IEnumerable<string> References(JsonNode? one) =>
        from property in one!.AsObject()
        where
            property.Key.EndsWith("_ref", StringComparison.Ordinal)
            || property.Key.EndsWith("_refs", StringComparison.Ordinal)
        from value in property.Value is JsonArray several
            ? several.Select(value => (string)value!)
            : [(string)property.Value!]
        select value;
}
