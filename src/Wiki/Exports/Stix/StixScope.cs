using Wiki.Composing;
using Wiki.Exports.Stix.Objects;

namespace Wiki.Exports.Stix;

/// <summary>What the objects of a bundle share (STIX 2.1, section 3.2): ids, times, and who made them.</summary>
internal sealed class StixScope(Edition edition)
{
    private const string WikiName = "wiki";

    /// <summary>The language of objects that name none.</summary>
    private const string English = "en";

    private readonly StableId _ids = new(edition);

    public Edition Edition => edition;

    public Corpus Corpus => edition.Corpus;

    /// <summary>The identity of the wiki itself.</summary>
    public string Wiki => IdOf(StixKind.Identity, WikiName);

    /// <summary>The definition of what notes have beside the standard's own properties.</summary>
    public string Extension => IdOf(StixKind.ExtensionDefinition, "citations");

    /// <summary>The bundle as a whole.</summary>
    public string Bundle => IdOf("bundle", WikiName);

    public string IdOf(string kind, string name) => $"{kind}--{_ids.Of($"{kind}/{name}")}";

    /// <summary>Null where STIX has no object for the record; a part of an incident has that of the whole.</summary>
    public string? IdOf(Record record)
    {
        var whole = record is Event @event ? WholeOf(@event) : record;
        return StixKind.Of(whole, Corpus.Site) is { } kind ? IdOf(kind, whole.Id) : null;
    }

    /// <summary>The outermost incident that an event is part of; otherwise the event itself.</summary>
    public Event WholeOf(Event @event)
    {
        var whole = @event;
        for (var part = @event; part.PartOf is { } outer;)
        {
            part = Corpus.Get<Event>(outer);
            if (Corpus.Site.KindOf(part).Stix is StixEvent.Incident)
                whole = part;
        }

        return whole;
    }

    /// <summary>The objects for records, each once.</summary>
    public IEnumerable<string> IdsOf(IEnumerable<Record> records) => records.Select(IdOf).OfType<string>().Distinct();

    /// <summary>The object with its id, its times and its maker; the wiki's own identity has no maker.</summary>
    public StixObject Sign(string id, StixDays days, StixObject @object)
    {
        var signed = @object with
        {
            Type = id[..id.IndexOf("--", StringComparison.Ordinal)],
            Id = id,
            CreatedByRef = id == Wiki ? null : Wiki,
            Created = ContentDates.Stamp(days.Created),
            Revoked = days.IsRevoked ? true : null,
            Lang = @object.Lang ?? LanguageOf(@object),
        };
        return signed with { Modified = StixVersion.Of(days, signed) };
    }

    /// <summary>The page of a record in the wiki.</summary>
    public StixReference PageOf(Record record) =>
        StixReference.To(Corpus.Site.Title, null, edition.AddressOf(record.Route.Path));

    /// <summary>That of the wiki; a definition has none (section 7.3), and its words are always English.</summary>
    private string? LanguageOf(StixObject @object) =>
        @object is StixExtensionDefinition || Corpus.Site.Language == English ? null : Corpus.Site.Language;
}
