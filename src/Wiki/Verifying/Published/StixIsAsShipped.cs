using System.Text.Json;
using Wiki.Output;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Each object of the STIX bundle says what the data of the wiki says of its record: names, descriptions, days, voices,
/// citations, and what is related to what.
/// </summary>
internal sealed class StixIsAsShipped
{
    private readonly ShippedSite _site;
    private readonly StixFields _fields;
    private readonly Dictionary<string, IRecordJson> _byAddress;
    private readonly Dictionary<string, IRecordJson> _byId = new(StringComparer.Ordinal);

    private StixIsAsShipped(ShippedSite site)
    {
        (_site, _fields) = (site, new StixFields(site));
        _byAddress = site.Data.Records.Values.ToDictionary(_fields.AddressOf, StringComparer.Ordinal);
    }

    public static IEnumerable<Problem> Check(ShippedSite site) =>
        site.Compare(DataFormats.Stix.Path, bytes => new StixIsAsShipped(site).Differences(bytes));

    private IEnumerable<string> Differences(byte[] bytes)
    {
        using var bundle = JsonDocument.Parse(bytes);
        var objects = bundle.RootElement.GetProperty("objects").EnumerateArray().ToList();
        foreach (var found in objects.Where(found => RecordOf(found) is not null))
            _byId[Text(found, "id")] = RecordOf(found)!;
        return
        [
            .. objects.Where(found => !IsAsShipped(found)).Select(found => PublishedParts.Object(Text(found, "id"))),
            .. _site.Data.Records.Values.Where(HasObject).Except(_byId.Values)
                .Select(record => PublishedParts.Absence(record.Id)),
        ];
    }

    /// <summary>Which events have an object is for the kinds of event to say.</summary>
    private static bool HasObject(IRecordJson record) => record switch
    {
        EntityJson entity => entity.Kind != EntityKind.Work.Word(),
        EventJson or TopicJson => false,
        _ => true,
    };

    /// <summary>The record of the first page that an object refers to; null for objects of no record.</summary>
    private IRecordJson? RecordOf(JsonElement found) =>
        Text(found, "type") != "relationship" && References(found) is [var page, ..]
            ? _byAddress.GetValueOrDefault(Address(page))
            : null;

    private bool IsAsShipped(JsonElement found) => Text(found, "type") switch
    {
        "extension-definition" => true,
        "identity" when Text(found, "identity_class") == "system" => Has(found, _fields.OfTheWiki),
        "opinion" => IsOpinion(found),
        "relationship" => IsRelation(found),
        "note" => IsOfRecord(found) && HasCitations(found),
        "campaign" => IsOfRecord(found) && Has(found, StixFields.Seen((EventJson)_byId[Text(found, "id")])),
        _ => IsOfRecord(found),
    };

    private bool IsOfRecord(JsonElement found) =>
        _byId.TryGetValue(Text(found, "id"), out var record)
        && Has(found, _fields.Of(record))
        && References(found).Select(Line).SequenceEqual(_fields.References(record), StringComparer.Ordinal)
        && (record is not ClaimJson claim || IsRevoked(found) != ShippedWiki.IsActive(claim));

    private static bool IsRevoked(JsonElement found) =>
        found.TryGetProperty("revoked", out var revoked) && revoked.GetBoolean();

    private bool IsOpinion(JsonElement found) =>
        found.GetProperty("object_refs").EnumerateArray().Select(id => Target(id)).ToList() is [ClaimJson claim]
        && claim.Citations.Any(citation =>
            citation.Stance == Stance.Disputes.Word() && Has(found, StixFields.Of(citation)));

    private bool IsRelation(JsonElement found) =>
        (Target(found.GetProperty("source_ref")), Target(found.GetProperty("target_ref"))) switch
        {
            (EntityJson from, { } to) => (from.Relations ?? []).Any(relation =>
                relation.To == to.Id && Has(found, _fields.Of(relation, _site.Data.Claims[relation.Claim]))),
            (EventJson from, { } to) => Text(found, "relationship_type") switch
            {
                "related-to" => from.Actors?.Contains(to.Id) == true,
                "located-at" => from.Place?.Contains(to.Id) == true,
                _ => false,
            },
            _ => false,
        };

    private IRecordJson? Target(JsonElement id) => _byId.GetValueOrDefault(id.GetString()!);

    private bool HasCitations(JsonElement note)
    {
        var claim = (ClaimJson)_byId[Text(note, "id")];
        var shown = note.GetProperty("extensions").EnumerateObject()
            .SelectMany(extension => extension.Value.GetProperty("citations").EnumerateArray())
            .ToList();
        return shown.Count == claim.Citations.Count
            && shown.Zip(claim.Citations).All(pair =>
                Target(pair.First.GetProperty("source_ref"))?.Id == pair.Second.Source
                && Has(pair.First, Fields(pair.Second)));
    }

    private static IReadOnlyList<(string, object?)> Fields(CitationJson citation) =>
    [
        ("asserted_by", citation.AssertedBy),
        ("relayed_by", citation.RelayedBy),
        ("published_in", citation.PublishedIn),
        ("stance", citation.Stance),
        ("quote", citation.Quote.Select(part => QuoteText.Normalize(part.Words)).ToList()),
    ];

    private static bool Has(JsonElement found, IEnumerable<(string Property, object? Value)> fields) =>
        fields.All(field => found.TryGetProperty(field.Property, out var value)
            ? Is(value, field.Value)
            : field.Value is null);

    /// <summary>The marks and the spaces of prose differ; the first letter of a voice is small within a line.</summary>
    private static bool Is(JsonElement value, object? expected) => expected switch
    {
        string words => value.GetString() == words || IsSaid(value.GetString()!, Letters.Of(words)),
        IEnumerable<string> list => value.EnumerateArray().Select(item => item.GetString())
            .SequenceEqual(list, StringComparer.OrdinalIgnoreCase),
        decimal number => value.GetDecimal() == number,
        _ => false,
    };

    private static bool IsSaid(string found, string letters) =>
        letters.Length > 0 && ShippedVoices.AreSame(Letters.Of(found), letters);

    private static List<JsonElement> References(JsonElement found) =>
        found.TryGetProperty("external_references", out var references) ? [.. references.EnumerateArray()] : [];

    private static string Line(JsonElement reference) =>
        $"{Text(reference, "source_name")} {Text(reference, "description")} {Address(reference)}";

    private static string Address(JsonElement reference) =>
        Text(reference, "url") is { Length: > 0 } url ? url : Text(reference, "external_id");

    private static string Text(JsonElement found, string property) =>
        found.TryGetProperty(property, out var value) ? value.GetString()! : "";
}
