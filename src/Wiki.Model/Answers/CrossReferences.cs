namespace Wiki.Model;

/// <summary>Who refers to whom: the references of all records, followed backwards.</summary>
public sealed class CrossReferences
{
    private readonly ILookup<string, Claim> _claimsAbout;
    private readonly ILookup<string, Claim> _claimsSaidBy;
    private readonly ILookup<string, Claim> _claimsCiting;
    private readonly ILookup<string, Claim> _claimsOfTopic;
    private readonly ILookup<string, Event> _eventsOfClaim;
    private readonly ILookup<string, Event> _eventsOfEntity;
    private readonly ILookup<string, Question> _questionsOfClaim;
    private readonly ILookup<string, Record> _parts;
    private readonly ILookup<string, Source> _sourcesOf;
    private readonly ILookup<string, (Entity From, Relation Relation)> _relationsTo;

    public CrossReferences(Corpus corpus)
    {
        _claimsAbout = Invert(corpus.Claims, claim => claim.About);
        _claimsSaidBy = Invert(corpus.Claims, claim => claim.Citations.SelectMany(citation => citation.By));
        _claimsCiting = Invert(corpus.Claims, claim => claim.Citations.Select(citation => citation.Source));
        _claimsOfTopic = Invert(corpus.Claims, claim => claim.Topics);
        _eventsOfClaim = Invert(corpus.Events, occasion => occasion.Claims);
        _eventsOfEntity = Invert(corpus.Events, occasion => occasion.Actors.Concat(occasion.Places));
        _questionsOfClaim = Invert(corpus.Questions, question => question.Positions.SelectMany(position => position.Claims));
        _parts = Invert(corpus.Records, WholeOf);
        _sourcesOf = Invert(corpus.Sources, source => new[] { source.Publisher, source.Carrier }.OfType<Reference>());
        _relationsTo = corpus.Entities.SelectMany(entity => entity.Relations.Select(relation => (From: entity, Relation: relation))).ToLookup(pair => pair.Relation.To.Id, StringComparer.Ordinal);
    }

    public IEnumerable<Claim> ClaimsAbout(string id) => _claimsAbout[id];

    /// <summary>Claims that come from an entity or were passed on by it.</summary>
    public IEnumerable<Claim> ClaimsSaidBy(string entity) => _claimsSaidBy[entity];

    public IEnumerable<Claim> ClaimsCiting(string source) => _claimsCiting[source];

    public IEnumerable<Claim> ClaimsOfTopic(string topic) => _claimsOfTopic[topic];

    public IEnumerable<Event> EventsOfClaim(string claim) => _eventsOfClaim[claim];

    /// <summary>Events in which an entity acts, or whose place it is.</summary>
    public IEnumerable<Event> EventsOfEntity(string entity) => _eventsOfEntity[entity];

    public IEnumerable<Question> QuestionsOfClaim(string claim) => _questionsOfClaim[claim];

    /// <summary>Entities or events that are part of one.</summary>
    public IEnumerable<Record> PartsOf(string id) => _parts[id];

    /// <summary>Sources that an entity published or carried.</summary>
    public IEnumerable<Source> SourcesOf(string entity) => _sourcesOf[entity];

    /// <summary>Relations of other entities to one.</summary>
    public IEnumerable<(Entity From, Relation Relation)> RelationsTo(string entity) => _relationsTo[entity];

    private static IEnumerable<Reference> WholeOf(Record record)
    {
        var whole = record switch { Entity entity => entity.PartOf, Event occasion => occasion.PartOf, _ => null };
        return whole is { } reference ? [reference] : [];
    }

    private static ILookup<string, T> Invert<T>(IEnumerable<T> records, Func<T, IEnumerable<Reference>> references) where T : Record =>
        records.SelectMany(record => references(record).Select(reference => reference.Id).Distinct().Select(id => (id, record))).ToLookup(pair => pair.id, pair => pair.record, StringComparer.Ordinal);
}
