using Wiki.Composing;

namespace Wiki.Exports.Search;

/// <summary>Every record as a document of our own words, in the order of ids, then the pages of no record.</summary>
internal static class OurDocuments
{
    public static IReadOnlyList<SearchDocument> Of(Edition edition) =>
        [.. edition.Corpus.Records.Select(record => Of(record, edition)), .. PageDocuments.Of(edition)];

    private static SearchDocument Of(Record record, Edition edition) =>
        Words(record, edition.Corpus) with
        {
            Facets = Facets.Of(record, edition),
        };

    private static SearchDocument Words(Record record, Corpus corpus) =>
        record switch
        {
            Claim claim => Named(claim, Prose(claim, corpus), claim.KindInLists) with
            {
                Lead = Voices.WordsOf(claim, corpus),
                IsCalledByName = false,
            },
            Entity entity => Named(
                entity,
                Join(Listed(OtherNames(entity)), Prose(entity, corpus)),
                entity.Kind.Label()
            ),
            Event @event => Named(
                @event,
                Join(Listed(Places(@event, corpus)), Prose(@event, corpus)),
                KindOf(@event, corpus.Site)
            ),
            Topic topic => Named(topic, Join(topic.Question.Value, Prose(topic, corpus)), ""),
            Question question => Named(
                question,
                Join([.. Labels(question), Prose(question, corpus), question.SettledBy?.Value ?? ""]),
                question.Kind.Label()
            ),
            Source source => Named(source, string.Join(", ", source.Authors), source.Published.Value.Display) with
            {
                Lead = source.Title is null ? "" : source.Label.Value,
            },
            _ => throw new InvalidOperationException($"No document is made of the kind {record.RecordKind}."),
        };

    private static SearchDocument Named(Record record, string text, string kind) =>
        new()
        {
            Id = record.Id,
            Name = record.NameInLists,
            Text = text,
            Kind = kind,
            Facets = [],
        };

    private static string KindOf(Event @event, Site site)
    {
        var kind = site.KindOf(@event).Label;
        return @event.Date is { } date ? $"{kind}, {date.Value.Display}" : kind;
    }

    private static IEnumerable<string> OtherNames(Entity entity) =>
        entity.Aliases.Select(alias => alias.Name.Value).Where(name => name != entity.Name);

    private static IEnumerable<string> Places(Event @event, Corpus corpus) =>
        corpus.GetAll<Entity>(@event.Places).Select(place => place.Name);

    private static IEnumerable<string> Labels(Question question) =>
        question.Positions.Select(position => $"{position.Label.Value}.");

    private static string Prose(Record record, Corpus corpus) =>
        Join([.. record.Texts.Select(text => PlainWords.Of(text.Text, corpus))]);

    private static string Listed(IEnumerable<string> names) =>
        string.Join(", ", names) is { Length: > 0 } list ? $"{list}." : "";

    private static string Join(params string[] texts) => string.Join(' ', texts.Where(text => text.Length > 0));
}
