using System.Runtime.CompilerServices;
using Wiki.Model.Locations;
using Wiki.Model.Prose;
using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model;

/// <summary>A reference from a record, the key that contains it, and the kinds of record it may refer to.</summary>
public sealed record RecordLink(Reference To, string Key, IReadOnlyList<RecordKind> Kinds)
{
    /// <summary>Records are immutable, so their links are cached.</summary>
    private static readonly ConditionalWeakTable<Record, IReadOnlyList<RecordLink>> Cache = [];

    private const string Cited = "@";
    private const string Mentioned = "[[";

    private static readonly RecordKind[] Any = Enum.GetValues<RecordKind>();

    /// <summary>Whether it is in prose.</summary>
    public bool IsOfProse => Key is Cited or Mentioned;

    /// <summary>Every reference in a record: those of its keys, then those of its prose.</summary>
    public static IReadOnlyList<RecordLink> Of(Record record) => Cache.GetValue(
        record,
        static key => [.. OfKeys(key), .. key.Texts.SelectMany(text => OfText(text.Text))]);

    public static IEnumerable<RecordLink> Of(Site site) =>
    [
        .. site.Answer.Concat(site.About).Concat(site.Story.Select(screen => screen.Text)).SelectMany(OfText),
        .. site.Pictures.SelectMany(OfPicture),
        .. Each(site.Compare, "compare", RecordKind.Question, RecordKind.Event),
    ];

    private static IEnumerable<RecordLink> OfPicture(ShownPicture item) =>
        item.Kind is { } kind ? Each(item.Of, "of", kind) : [];

    private static IEnumerable<RecordLink> OfKeys(Record record) => record switch
    {
        Source source => OfSource(source),
        Claim claim => OfClaim(claim),
        Entity entity => OfEntity(entity),
        Event @event => OfEvent(@event),
        Topic topic => OfTopic(topic),
        Question question => OfQuestion(question),
        _ => [],
    };

    private static IEnumerable<RecordLink> OfSource(Source source) =>
    [
        .. Each(source.Publisher, "publisher", RecordKind.Entity),
        .. Each(source.Carrier, "carrier", RecordKind.Entity),
        .. source.PublishedBasis.Concat(source.WrittenBasis).SelectMany(OfBasis),
    ];

    private static IEnumerable<RecordLink> OfClaim(Claim claim) =>
    [
        .. Each(claim.Topics, "topics", RecordKind.Topic),
        .. Each(claim.About, "about", RecordKind.Entity, RecordKind.Event),
        .. claim.WhenBasis.SelectMany(OfBasis),
        .. Each(claim.Figure?.Of, "of", RecordKind.Entity, RecordKind.Event),
        .. Each(claim.Successor, "successor", RecordKind.Claim),
        .. Each(claim.Citations.Select(citation => citation.Source), "source", RecordKind.Source),
        .. Each(claim.Citations.SelectMany(NamedLinks), "by", RecordKind.Entity),
    ];

    private static IEnumerable<Reference> NamedLinks(Citation citation) =>
        citation.By.Where(link => !Asserter.IsNameless(link));

    private static IEnumerable<RecordLink> OfEntity(Entity entity) =>
    [
        .. Each(entity.Aliases.SelectMany(alias => alias.UsedBy), "used-by", RecordKind.Source),
        .. Each(entity.PartOf, "part-of", RecordKind.Entity),
        .. Each(entity.Relations.Select(relation => relation.To), "to", RecordKind.Entity),
        .. Each(entity.Relations.Select(relation => relation.Claim), "claim", RecordKind.Claim),
    ];

    private static IEnumerable<RecordLink> OfEvent(Event @event) =>
    [
        .. @event.DateBasis.SelectMany(OfBasis),
        .. Each(@event.Places, "place", RecordKind.Entity),
        .. Each(@event.Actors, "actors", RecordKind.Entity),
        .. Each(@event.PartOf, "part-of", RecordKind.Event),
        .. Each(@event.After, "after", RecordKind.Event),
        .. Each(@event.Before, "before", RecordKind.Event),
        .. Each(@event.Maybe, "maybe", RecordKind.Event),
        .. Each(@event.Claims, "claims", RecordKind.Claim),
    ];

    private static IEnumerable<RecordLink> OfTopic(Topic topic) =>
    [
        .. Each(topic.Judgements.SelectMany(judgement => judgement.Claims), "claims", RecordKind.Claim),
        .. Each(topic.Hypotheses.SelectMany(hypothesis => hypothesis.For), "for", RecordKind.Claim),
        .. Each(topic.Hypotheses.SelectMany(hypothesis => hypothesis.Against), "against", RecordKind.Claim),
        .. Each(topic.OpenQuestions.SelectMany(open => open.Claims), "claims", RecordKind.Claim),
        .. Each(topic.OpenQuestions.SelectMany(open => open.Sources), "sources", RecordKind.Source),
        .. Each(topic.Matrix.SelectMany(row => row.Claims), "claims", RecordKind.Claim),
    ];

    private static IEnumerable<RecordLink> OfQuestion(Question question) =>
        Each(question.Claims, "claims", RecordKind.Claim);

    private static IEnumerable<RecordLink> OfText(Text text) =>
    [
        .. Each(text.Cited, Cited, RecordKind.Claim, RecordKind.Source),
        .. Each(text.Mentioned, Mentioned, Any),
    ];

    private static IEnumerable<RecordLink> OfBasis(Basis basis) =>
        Each(basis.Quote.Source, "source", RecordKind.Source);

    private static IEnumerable<RecordLink> Each(Reference? reference, string key, params RecordKind[] kinds) =>
        reference is { } to ? [new RecordLink(to, key, kinds)] : [];

    private static IEnumerable<RecordLink> Each(
        IEnumerable<Reference> references,
        string key,
        params RecordKind[] kinds) =>
        references.Select(to => new RecordLink(to, key, kinds));
}
