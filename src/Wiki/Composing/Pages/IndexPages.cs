using Wiki.Composing.Citing;
using Wiki.Composing.Lists;
using Wiki.Pages;
using static System.FormattableString;

namespace Wiki.Composing.Pages;

/// <summary>Composes the pages of the index of a kind of record, and of other lists of that length.</summary>
internal static class IndexPages
{
    /// <summary>Filters the rows of an index.</summary>
    private const string Script = "index.js";

    private const string NamesInBrackets = "A name in square brackets is ours, as the report prints none.";

    public static IndexPage Of(Listing listing, int page, PageScope scope)
    {
        var title = listing.TitleOf(page);
        // On one of several pages a filter would miss the rows of the others; the search covers all of them.
        var filters = listing.Pages == 1 ? Filters(listing.Kind) : [];
        return new IndexPage
        {
            Route = scope.Route,
            Frame = filters.Count > 0 ? scope.Frame(Script) : scope.Frame(),
            Title = title,
            Description = $"{title} in the wiki “{scope.Corpus.Site.Title}”. {listing.Kind.Meaning()}",
            Breadcrumbs = Breadcrumbs(listing.Kind, scope),
            About = About(listing),
            Columns = Columns(listing),
            Filters = filters,
            Groups = IndexGroups.Of(listing, page, scope.Corpus, record => Row(record, listing, scope)),
            Pages = listing.PagesFrom(page, scope),
        };
    }

    private static string About(Listing listing)
    {
        var (count, meaning) = (listing.Records.Count, listing.Kind.Meaning());
        var each = FirstLetter.InLowerCase(meaning);
        var all = Invariant($"{count} {IndexTitles.Of(listing.Kind, count).ToLowerInvariant()}. Each is {each}");
        return listing.Records.OfType<Source>().Any(source => source.IsNamedByUs) ? $"{all} {NamesInBrackets}" : all;
    }

    private static IReadOnlyList<Link> Breadcrumbs(RecordKind kind, PageScope scope) =>
        scope.Route == Route.IndexOf(kind) ? [new Link("Home", scope.Href(Route.Home))] : scope.Trail(kind);

    private static IReadOnlyList<string> Columns(Listing listing) => listing.Kind switch
    {
        RecordKind.Source => ["Source", "Kind", "Publisher", "Published", "Reliability", "Claims", "Text quoted"],
        RecordKind.Claim => ["Claim", "Kind", listing.IsGrouped ? "Other topics" : "Topics", "Sources"],
        RecordKind.Entity => ["Entity", "Claims", "Named in"],
        RecordKind.Event => ["Event", "Date", "Kind", "Places"],
        RecordKind.Topic => ["Topic", "Question"],
        _ => ["Question and positions", "Kind", "Sources"],
    };

    private static IReadOnlyList<IndexFilter> Filters(RecordKind kind) => kind switch
    {
        RecordKind.Claim =>
        [
            new("Who says it", "voice", 0),
            new("Kind", "kind", 1),
            new("Topic", "topic", 2) { HasHeadings = true },
            new("Source", "source", 3),
        ],
        RecordKind.Question =>
        [
            new("Topic", "topic", null) { HasHeadings = true },
            new("Kind", "kind", 1),
            new("Source", "source", 2),
        ],
        RecordKind.Entity => [new("Kind", "kind", null) { HasHeadings = true }, new("Named in", "source", 2)],
        RecordKind.Event => [new("Kind", "kind", 2), new("Place", "place", 3)],
        _ => [],
    };

    private static IndexRow Row(Record record, Listing listing, PageScope scope) => record switch
    {
        Source source => Row(source, scope),
        Claim claim => Row(claim, listing, scope),
        Entity entity => Row(entity, scope),
        Event @event => Row(@event, scope),
        Topic topic => Row(scope.To(topic), [Plain(topic.Question.Value)]) with
        {
            Summary = PlainWords.Of(FirstSentence.Of(topic.BottomLine), scope.Corpus),
        },
        Question question => Row(question, scope),
        _ => throw new InvalidOperationException($"No index lists the kind {record.RecordKind}."),
    };

    private static IndexRow Row(Source source, PageScope scope) => Row(
        scope.ToSource(source),
        [scope.Term(source.Kind).AsLink()],
        [scope.To(source.Publisher) ?? Plain("not named")],
        [Plain(source.Published.Value.Display)],
        [Graded(scope.Term(source.Reliability.Grade))],
        [Plain(Invariant($"{scope.References.ClaimsCiting(source.Id).Count()}"))],
        [Plain(Invariant($"{SourcePages.ShareCited(source, scope)} %"))]) with
    {
        Badge = Badges.Of(source, scope),
        Summary = source.Title is { } title && title.Value != source.Label.Value ? title.Value : null,
    };

    private static IndexRow Row(Claim claim, Listing listing, PageScope scope)
    {
        var sources = scope.Corpus.GetAll<Source>(claim.Citations.Select(citation => citation.Source));
        return new IndexRow(VoicesOf(claim, scope.Corpus), scope.To(claim), [
            [scope.Term(claim.Kind).AsLink()],
            scope.To(claim.Topics.Skip(listing.IsGrouped ? 1 : 0)),
            [.. sources.Distinct().Select(scope.ToShort)]]);
    }

    private static IndexRow Row(Entity entity, PageScope scope)
    {
        var (about, said) = (Listings.About(entity, scope.Edition), Listings.SaidBy(entity, scope.Edition));
        var sources = scope.Corpus.GetAll<Source>(entity.Aliases.SelectMany(alias => alias.UsedBy));
        return Row(
            scope.To(entity),
            [Plain(Invariant($"{about.Records.Union(said.Records).Count()}"))],
            [.. sources.Distinct().InOrder().Select(scope.ToShort)]);
    }

    private static IReadOnlyList<string> VoicesOf(Claim claim, Corpus corpus) =>
        Voices.Of(claim, corpus).ConvertAll(voice => voice.Words(corpus));

    private static IndexRow Row(Event @event, PageScope scope) => Row(
        scope.To(@event),
        [Plain(@event.Date?.Value.Display ?? Event.InPlaceOfDate)],
        [scope.Term(@event).AsLink()],
        scope.To(@event.Places));

    private static IndexRow Row(Question question, PageScope scope)
    {
        var citations = scope.Corpus.GetAll<Claim>(question.Claims).SelectMany(claim => claim.Citations);
        var sources = scope.Corpus.GetAll<Source>(citations.Select(citation => citation.Source)).Distinct().InOrder();
        return Row(scope.To(question), [scope.Term(question.Kind).AsLink()], [.. sources.Select(scope.ToShort)]) with
        {
            Summary = question.PositionLabels,
        };
    }

    private static IndexRow Row(Link record, params IReadOnlyList<Link>[] cells) => new([], record, cells);

    /// <summary>A bare letter does not say what the grade means.</summary>
    private static Link Graded(TermLink grade) =>
        new($"{grade.Word}: {FirstLetter.InLowerCase(grade.Meaning).TrimEnd('.')}", grade.Href);

    private static Link Plain(string words) => new(words, "");

    private static Link AsLink(this TermLink term) => new(term.Word, term.Href);
}
