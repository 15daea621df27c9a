using Wiki.Limits;

namespace Wiki.Composing.Lists;

/// <summary>The lists of a wiki: all records of a kind, and the claims that the pages of records list.</summary>
internal static class Listings
{
    /// <summary>
    /// The lists that have pages of their own: each kind has, and a record if its own page cannot show all.
    /// </summary>
    public static IEnumerable<Listing> WithPages(Edition edition) =>
    [
        .. Vocabulary.Terms<RecordKind>().Select(kind => OfKind(kind.Value, edition.Corpus)),
        .. edition.Corpus.Records.SelectManyInParallel(record =>
            OfRecord(record, edition).Where(listing => listing.Records.Count > Listing.MostOnAnOwnPage)),
    ];

    public static Listing About(Entity entity, Edition edition) => new(
        RecordKind.Claim,
        StemOf(entity, "about"),
        $"Claims about {entity.Name}",
        [.. edition.References.ClaimsAbout(entity.Id)]);

    public static Listing SaidBy(Entity entity, Edition edition) => new(
        RecordKind.Claim,
        StemOf(entity, "said"),
        $"What {entity.Name} said or passed on",
        [.. edition.References.ClaimsSaidBy(entity.Id)]);

    /// <summary>Claims about an event that its own list does not name.</summary>
    public static Listing AlsoAbout(Event @event, Edition edition)
    {
        var named = @event.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return new Listing(
            RecordKind.Claim,
            StemOf(@event, "about"),
            $"Other claims about {@event.Name}",
            [.. edition.References.ClaimsAbout(@event.Id).Where(claim => !named.Contains(claim.Id))]);
    }

    /// <summary>The active claims of a topic that one source supports, by that source.</summary>
    public static Listing OfOneSource(Topic topic, Edition edition)
    {
        var bySource = edition.References.ClaimsOfTopic(topic.Id)
            .Where(claim => claim.IsActive && RestsOnOneSource(claim))
            .ToLookup(claim => edition.Corpus.Get<Source>(Voices.SourcesOf(claim)[0]));
        return new Listing(
            RecordKind.Claim,
            StemOf(topic, "single"),
            $"What rests on one source of {topic.Name}",
            [.. bySource.Select(claims => claims.Key).InOrder().SelectMany(source => bySource[source])]);
    }

    private static bool RestsOnOneSource(Claim claim) =>
        Voices.SourcesOf(claim).Count == 1;

    private static Listing OfKind(RecordKind kind, Corpus corpus) =>
        new(kind, $"{kind.Folder()}/index", IndexTitles.Of(kind), InOrder(kind, corpus));

    private static IEnumerable<Listing> OfRecord(Record record, Edition edition) => record switch
    {
        Entity entity => [About(entity, edition), SaidBy(entity, edition)],
        Event @event => [AlsoAbout(@event, edition)],
        Topic topic => [OfOneSource(topic, edition)],
        _ => [],
    };

    private static string StemOf(Record record, string part) => $"{record.RecordKind.Folder()}/{record.Id}_{part}";

    private static IReadOnlyList<Record> InOrder(RecordKind kind, Corpus corpus) => kind switch
    {
        RecordKind.Source => [.. corpus.Sources.InOrder()],
        RecordKind.Claim => IndexGroups.InOrder(corpus.Claims, corpus),
        RecordKind.Entity => IndexGroups.InOrder(corpus.Entities, corpus),
        RecordKind.Event => Chronology.Of(corpus.Events, corpus),
        RecordKind.Topic => corpus.Topics,
        _ => IndexGroups.InOrder(corpus.Questions, corpus),
    };
}
