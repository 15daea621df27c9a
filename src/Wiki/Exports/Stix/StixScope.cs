using Wiki.Composing;
using Wiki.Exports.Stix.Objects;

namespace Wiki.Exports.Stix;

/// <summary>What the objects of a bundle share (STIX 2.1, section 3.2): ids, times, and who made them.</summary>
internal sealed class StixScope(Edition edition)
{
    private const string WikiName = "wiki";

    private readonly StableId _ids = new(edition);

    public Edition Edition => edition;

    public Corpus Corpus => edition.Corpus;

    /// <summary>The day of the newest source or change.</summary>
    public DateOnly Newest { get; } = ContentDates.Newest(edition);

    /// <summary>The identity of the wiki itself.</summary>
    public string Wiki => IdOf(StixKind.Identity, WikiName);

    /// <summary>The bundle as a whole.</summary>
    public string Bundle => IdOf("bundle", WikiName);

    public string IdOf(string kind, string name) => $"{kind}--{_ids.Of($"{kind}/{name}")}";

    /// <summary>Null where STIX has no object for the record.</summary>
    public string? IdOf(Record record) => StixKind.Of(record, Corpus.Site) is { } kind ? IdOf(kind, record.Id) : null;

    /// <summary>The objects for records, each once.</summary>
    public IEnumerable<string> IdsOf(IEnumerable<Record> records) => records.Select(IdOf).OfType<string>().Distinct();

    /// <summary>The object with its id, its times and its maker; the wiki's own identity has no maker.</summary>
    public StixObject Sign(string id, DateOnly created, DateOnly modified, StixObject @object) => @object with
    {
        Type = id[..id.IndexOf("--", StringComparison.Ordinal)],
        Id = id,
        CreatedByRef = id == Wiki ? null : Wiki,
        Created = ContentDates.Stamp(created),
        Modified = ContentDates.Stamp(modified),
    };

    /// <summary>An object that no date of the content says more about.</summary>
    public StixObject Sign(string id, StixObject @object) => Sign(id, Newest, Newest, @object);

    /// <summary>An object that was made and changed with a claim.</summary>
    public StixObject Sign(string id, Claim claim, StixObject @object) =>
        Sign(id, ContentDates.Added(claim, Corpus), ContentDates.Changed(claim, Corpus), @object);

    /// <summary>The page of a record in the wiki.</summary>
    public StixReference PageOf(Record record) =>
        StixReference.To(Corpus.Site.Title, null, edition.AddressOf(record.Route.Path));
}
