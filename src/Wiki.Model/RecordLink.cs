using System.Runtime.CompilerServices;
using Wiki.Model.Locations;
using Wiki.Model.Prose;
using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model;

/// <summary>A reference from a record, the key that holds it, and the kinds of record it may lead to.</summary>
public sealed record RecordLink(Reference To, string Key, IReadOnlyList<RecordKind> Kinds)
{
    /// <summary>Records never change, so what one refers to is found once.</summary>
    private static readonly ConditionalWeakTable<Record, IReadOnlyList<RecordLink>> Found = [];

    private const string Cited = "@";
    private const string Mentioned = "[[";

    private static readonly RecordKind[] Any = Enum.GetValues<RecordKind>();

    /// <summary>Whether it stands in a sentence.</summary>
    public bool IsOfProse => Key is Cited or Mentioned;

    /// <summary>Every reference that a record holds, its prose included.</summary>
    public static IReadOnlyList<RecordLink> Of(Record record) => Found.GetValue(record, one => [.. Find(one)]);

    private static IEnumerable<RecordLink> Find(Record record) => record switch
    {
        Source source => OfSource(source),
        Claim claim => OfClaim(claim),
        Entity entity => OfEntity(entity),
        Event @event => OfEvent(@event),
        Topic topic => OfTopic(topic),
        Question question => [.. question.Positions.SelectMany(position => Each(position.Claims, "claims", RecordKind.Claim)), .. OfText(question.Body)],
        _ => [],
    };

    public static IEnumerable<RecordLink> Of(Site site) => [.. site.Answer.SelectMany(OfText), .. site.About.SelectMany(OfText)];

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
        .. claim.Citations.SelectMany(citation => Each(citation.Source, "source", RecordKind.Source)),
        .. claim.Citations.SelectMany(citation => Each(citation.By.Where(link => !Asserter.IsNameless(link)), "by", RecordKind.Entity)),
        .. OfText(claim.Note),
    ];

    private static IEnumerable<RecordLink> OfEntity(Entity entity) =>
    [
        .. entity.Aliases.SelectMany(alias => Each(alias.UsedBy, "used-by", RecordKind.Source)),
        .. OfText(entity.Role),
        .. Each(entity.PartOf, "part-of", RecordKind.Entity),
        .. entity.Relations.SelectMany(relation => Each(relation.To, "to", RecordKind.Entity)),
        .. entity.Relations.SelectMany(relation => Each(relation.Claim, "claim", RecordKind.Claim)),
        .. OfText(entity.Note),
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
        .. OfText(@event.Note),
    ];

    private static IEnumerable<RecordLink> OfTopic(Topic topic) =>
    [
        .. OfText(topic.Lead),
        .. topic.Judgements.SelectMany(judgement => Each(judgement.Claims, "claims", RecordKind.Claim)),
        .. topic.Judgements.SelectMany(judgement => new[] { judgement.Text, judgement.Basis, judgement.WouldChange }).SelectMany(OfText),
        .. topic.OpenQuestions.SelectMany(open => Each(open.Claims, "claims", RecordKind.Claim)),
        .. topic.OpenQuestions.SelectMany(open => Each(open.Sources, "sources", RecordKind.Source)),
        .. topic.OpenQuestions.SelectMany(open => OfText(open.Text)),
        .. topic.Matrix.SelectMany(row => Each(row.Claims, "claims", RecordKind.Claim)),
        .. OfText(topic.Body),
    ];

    private static IEnumerable<RecordLink> OfText(Text text) =>
        [.. Each(text.Cited, Cited, RecordKind.Claim, RecordKind.Source), .. text.Mentioned.Select(to => new RecordLink(to, Mentioned, Any))];

    private static IEnumerable<RecordLink> OfBasis(Basis basis) => Each(basis.Quote.Source, "source", RecordKind.Source);

    private static IEnumerable<RecordLink> Each(Reference? reference, string key, params RecordKind[] kinds) => reference is { } to ? [new RecordLink(to, key, kinds)] : [];

    private static IEnumerable<RecordLink> Each(IEnumerable<Reference> references, string key, params RecordKind[] kinds) => references.Select(to => new RecordLink(to, key, kinds));
}
