using System.Text.Json;
using Wiki.Composing;
using Wiki.Exports.Json;

namespace Wiki.Exports.Stix;

/// <summary>Writes objects of STIX 2.1 with what is common to all (section 3.2): ids, times, and who made them.</summary>
internal sealed class StixWriter(Utf8JsonWriter json, Edition edition)
{
    private const string WikiName = "wiki";

    private readonly StableId _ids = new(edition);

    public Utf8JsonWriter Json => json;

    public Edition Edition => edition;

    public Corpus Corpus => edition.Corpus;

    /// <summary>The identity of the wiki itself.</summary>
    public string Wiki => IdOf(StixKind.Identity, WikiName);

    public string IdOf(string kind, string name) => $"{kind}--{_ids.Of($"{kind}/{name}")}";

    /// <summary>The bundle as a whole.</summary>
    public string Bundle => IdOf("bundle", WikiName);

    /// <summary>Null where no object stands for the record.</summary>
    public string? IdOf(Record record) => StixKind.Of(record) is { } kind ? IdOf(kind, record.Id) : null;

    /// <summary>The objects that stand for records, each once.</summary>
    public IEnumerable<string> IdsOf(IEnumerable<Record> records) => records.Select(IdOf).OfType<string>().Distinct();

    public void Write(string id, DateOnly created, DateOnly modified, Action fields)
    {
        json.WriteStartObject();
        json.WriteString("type", id[..id.IndexOf("--", StringComparison.Ordinal)]);
        json.WriteString("spec_version", "2.1");
        json.WriteString("id", id);
        if (id != Wiki)
            json.WriteString("created_by_ref", Wiki);
        json.WriteString("created", ContentDates.Stamp(created));
        json.WriteString("modified", ContentDates.Stamp(modified));
        fields();
        json.EndPiece();
    }

    /// <summary>References to elsewhere; one names an address only where it is a full one.</summary>
    public void References(IReadOnlyCollection<(string Source, string? Words, string Address)> references) => json.Objects("external_references", references, reference =>
    {
        json.WriteString("source_name", reference.Source);
        json.Text("description", reference.Words);
        json.WriteString(reference.Address.Contains("://", StringComparison.Ordinal) ? "url" : "external_id", reference.Address);
    });

    /// <summary>The page of a record in the wiki.</summary>
    public (string Source, string? Words, string Address) PageOf(Record record) => (Corpus.Site.Title, null, edition.AddressOf(record.Route.Path));
}
