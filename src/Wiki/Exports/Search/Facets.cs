using Wiki.Composing;

namespace Wiki.Exports.Search;

/// <summary>
/// The facets by which a record is found: its own kind, topic or source, and the topics, sources and voices of the
/// claims it refers to.
/// </summary>
internal static class Facets
{
    public const string Kind = "kind";

    public static IReadOnlyList<FacetSet> Of(Record record, Edition edition)
    {
        var claims = ClaimsOf(record, edition).ToList();
        IReadOnlyList<FacetSet> own = record switch
        {
            Topic topic => [Set(topic)],
            Source source => [new FacetSet(Value(source))],
            _ => [],
        };
        var citations = CitationsOf(record, claims).Select(citation => Of(citation, edition.Corpus));
        return
        [
            new FacetSet(Value(record.RecordKind)),
            .. own,
            .. Topics(claims, edition.Corpus).Except(own),
            .. citations.Except(own),
        ];
    }

    /// <summary>The facets of a block of a report: topics and voices of the claims that quote it.</summary>
    public static IReadOnlyList<FacetSet> Of(Source source, IReadOnlyList<Claim> quoting, Corpus corpus) =>
    [
        new FacetSet(Value(RecordKind.Source)),
        .. Topics(quoting, corpus),
        .. quoting.SelectMany(claim => claim.Citations)
            .Where(citation => citation.Source.Id == source.Id)
            .Select(citation => Of(citation, corpus))
            .Append(new FacetSet(Value(source)))
            .Distinct(),
    ];

    private static FacetValue Value(RecordKind kind) => new(Kind, kind.Word(), IndexTitles.Of(kind), kind.Folder());

    private static FacetValue Value(Source source) => new("source", source.Id, source.Label.Value);

    private static FacetSet Set(Topic topic) => new(new FacetValue("topic", topic.Id, topic.Name));

    private static IEnumerable<FacetSet> Topics(IEnumerable<Claim> claims, Corpus corpus) =>
        claims.SelectMany(claim => corpus.GetAll<Topic>(claim.Topics)).Select(Set).Distinct();

    private static FacetSet Of(Citation citation, Corpus corpus)
    {
        var source = Value(corpus.Get<Source>(citation.Source));
        return citation.Supports
            ? new FacetSet(source, OfVoice(Voices.Of(citation, corpus).Words(corpus)))
            : new FacetSet(source);
    }

    private static FacetValue OfVoice(string name) => new("voice", name, name);

    /// <summary>Empty for an entity or a topic, which collects claims of many sources.</summary>
    private static IEnumerable<Citation> CitationsOf(Record record, IEnumerable<Claim> claims) => record switch
    {
        Entity or Topic => [],
        Source => claims.SelectMany(claim => claim.Citations).Where(citation => citation.Source.Id == record.Id),
        _ => claims.SelectMany(claim => claim.Citations),
    };

    private static IEnumerable<Claim> ClaimsOf(Record record, Edition edition) => record switch
    {
        Claim claim => [claim],
        Entity => edition.References.ClaimsAbout(record.Id),
        Event @event => edition.Corpus.GetAll<Claim>(@event.Claims),
        Question question => edition.Corpus.GetAll<Claim>(question.Claims),
        Source => edition.References.ClaimsCiting(record.Id),
        _ => [],
    };
}
