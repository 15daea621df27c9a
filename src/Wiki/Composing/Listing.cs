using Wiki.Limits;
using Wiki.Pages;
using static System.FormattableString;

namespace Wiki.Composing;

/// <summary>
/// Records listed over several pages of a bounded size: all of a kind, or the claims of a record that are too many for
/// its own page.
/// </summary>
/// <param name="Stem">The path of the first page, without its ending.</param>
internal sealed record Listing(RecordKind Kind, string Stem, string Title, IReadOnlyList<Record> Records)
{
    /// <summary>The most claims of a list that the record's own page shows.</summary>
    public const int MostOnAnOwnPage = 200;

    private const int RowsOfAPage = 500;

    /// <summary>The claims that a record's own page shows.</summary>
    public IEnumerable<Claim> Shown => Records.Take(MostOnAnOwnPage).Cast<Claim>();

    /// <summary>Whether its records are grouped under headings: it is the index of a kind.</summary>
    public bool IsGrouped => RouteOf(1) == Route.IndexOf(Kind);

    public int Pages => Math.Max(1, (Records.Count + RowsOfAPage - 1) / RowsOfAPage);

    public static IEnumerable<Listing> All(Edition edition) =>
    [
        .. Vocabulary.Terms<RecordKind>().Select(kind => OfKind(kind.Value, edition.Corpus)),
        .. edition.Corpus.Records.SelectManyInParallel(record =>
            OfRecord(record, edition).Where(listing => listing.Records.Count > MostOnAnOwnPage)),
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

    /// <summary>An id has no underscore, so the name is never that of a record's page.</summary>
    public Route RouteOf(int page) => new(page == 1 ? $"{Stem}.html" : Invariant($"{Stem}_{page}.html"));

    public string TitleOf(int page) => page == 1 ? Title : Invariant($"{Title}, page {page}");

    public IEnumerable<Record> On(int page) => Records.Skip((page - 1) * RowsOfAPage).Take(RowsOfAPage);

    /// <summary>
    /// Links to the first and the last page and to those at a distance of 1, 2, 4, 8 and so on, so that any page is a
    /// few links away.
    /// </summary>
    public IReadOnlyList<Link> PagesFrom(int page, PageScope scope)
    {
        if (Pages == 1)
            return [];
        var steps = Enumerable.Range(0, 31).Select(power => 1 << power).TakeWhile(step => step < Pages).ToList();
        var near = steps.Select(step => page - step).Concat(steps.Select(step => page + step));
        var numbers = near.Where(number => number >= 1 && number <= Pages).Concat([1, page, Pages]).Distinct().Order();
        return [.. numbers.Select(number => PageLink(number, number == page ? "" : scope.Href(RouteOf(number))))];
    }

    /// <summary>The link from a page that shows only the first records to all of them; null if it shows all.</summary>
    public Link? LinkFrom(PageScope scope) => Records.Count > MostOnAnOwnPage
        ? new Link(Invariant($"All {Records.Count}: {Title}"), scope.Href(RouteOf(1)))
        : null;

    private static Link PageLink(int number, string href) => new(Invariant($"{number}"), href);

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
