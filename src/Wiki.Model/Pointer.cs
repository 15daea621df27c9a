namespace Wiki.Model;

/// <summary>A reference from a record, the key that holds it, and the kinds of record it may lead to.</summary>
public sealed record Pointer(Reference To, string Key, IReadOnlyList<RecordKind> Kinds)
{
    private static readonly RecordKind[] Any = Enum.GetValues<RecordKind>();

    /// <summary>Every reference that a record holds, its prose included.</summary>
    public static IEnumerable<Pointer> Of(Record record) => record switch
    {
        Source source => OfSource(source),
        Claim claim => OfClaim(claim),
        Entity entity => OfEntity(entity),
        Event occasion => OfEvent(occasion),
        Topic topic => OfTopic(topic),
        Question question => [.. question.Positions.SelectMany(position => To(position.Claims, "claims", RecordKind.Claim)), .. OfText(question.Body)],
        _ => [],
    };

    public static IEnumerable<Pointer> Of(Site site) => [.. site.Answer.SelectMany(OfText), .. site.About.SelectMany(OfText)];

    private static IEnumerable<Pointer> OfSource(Source source) =>
    [
        .. To(source.Publisher, "publisher", RecordKind.Entity),
        .. To(source.Carrier, "carrier", RecordKind.Entity),
        .. source.PublishedBasis.Concat(source.WrittenBasis).SelectMany(OfBasis),
    ];

    private static IEnumerable<Pointer> OfClaim(Claim claim) =>
    [
        .. To(claim.Topics, "topics", RecordKind.Topic),
        .. To(claim.About, "about", RecordKind.Entity, RecordKind.Event),
        .. claim.WhenBasis.SelectMany(OfBasis),
        .. To(claim.Figure?.Of, "of", RecordKind.Entity, RecordKind.Event),
        .. To(claim.Successor, "successor", RecordKind.Claim),
        .. claim.Citations.SelectMany(citation => To(citation.Source, "source", RecordKind.Source)),
        .. claim.Citations.SelectMany(citation => To(citation.By.Where(link => !Asserter.IsNameless(link)), "by", RecordKind.Entity)),
        .. OfText(claim.Note),
    ];

    private static IEnumerable<Pointer> OfEntity(Entity entity) =>
    [
        .. entity.Aliases.SelectMany(alias => To(alias.UsedBy, "used-by", RecordKind.Source)),
        .. OfText(entity.Role),
        .. To(entity.PartOf, "part-of", RecordKind.Entity),
        .. entity.Relations.SelectMany(relation => To(relation.To, "to", RecordKind.Entity)),
        .. entity.Relations.SelectMany(relation => To(relation.Claim, "claim", RecordKind.Claim)),
        .. OfText(entity.Note),
    ];

    private static IEnumerable<Pointer> OfEvent(Event occasion) =>
    [
        .. occasion.DateBasis.SelectMany(OfBasis),
        .. To(occasion.Places, "place", RecordKind.Entity),
        .. To(occasion.Actors, "actors", RecordKind.Entity),
        .. To(occasion.PartOf, "part-of", RecordKind.Event),
        .. To(occasion.After, "after", RecordKind.Event),
        .. To(occasion.Before, "before", RecordKind.Event),
        .. To(occasion.Maybe, "maybe", RecordKind.Event),
        .. To(occasion.Claims, "claims", RecordKind.Claim),
        .. OfText(occasion.Note),
    ];

    private static IEnumerable<Pointer> OfTopic(Topic topic) =>
    [
        .. OfText(topic.Lead),
        .. topic.Judgements.SelectMany(judgement => To(judgement.Claims, "claims", RecordKind.Claim)),
        .. topic.Judgements.SelectMany(judgement => new[] { judgement.Text, judgement.Basis, judgement.WouldChange }).SelectMany(OfText),
        .. topic.OpenQuestions.SelectMany(open => To(open.Claims, "claims", RecordKind.Claim)),
        .. topic.OpenQuestions.SelectMany(open => To(open.Sources, "sources", RecordKind.Source)),
        .. topic.OpenQuestions.SelectMany(open => OfText(open.Text)),
        .. topic.Matrix.SelectMany(row => To(row.Claims, "claims", RecordKind.Claim)),
        .. OfText(topic.Body),
    ];

    private static IEnumerable<Pointer> OfText(Text text) =>
        [.. To(text.Cited, "@", RecordKind.Claim, RecordKind.Source), .. text.Mentioned.Select(link => new Pointer(link, "[[", Any))];

    private static IEnumerable<Pointer> OfBasis(Basis basis) => To(basis.Quote.Source, "source", RecordKind.Source);

    private static IEnumerable<Pointer> To(Reference? reference, string key, params RecordKind[] kinds) => reference is { } to ? [new Pointer(to, key, kinds)] : [];

    private static IEnumerable<Pointer> To(IEnumerable<Reference> references, string key, params RecordKind[] kinds) => references.Select(to => new Pointer(to, key, kinds));
}
