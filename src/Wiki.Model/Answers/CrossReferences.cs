namespace Wiki.Model;

/// <summary>Who refers to whom: the references of all records, followed backwards when somebody first asks.</summary>
public sealed class CrossReferences
{
    private readonly Lazy<ILookup<string, Claim>> _claimsAbout;
    private readonly Lazy<ILookup<string, Claim>> _claimsSaidBy;
    private readonly Lazy<ILookup<string, Claim>> _claimsCiting;
    private readonly Lazy<ILookup<string, Claim>> _claimsOfTopic;
    private readonly Lazy<ILookup<string, Event>> _eventsOfClaim;
    private readonly Lazy<ILookup<string, Event>> _eventsOfEntity;
    private readonly Lazy<ILookup<string, Question>> _questionsOfClaim;
    private readonly Lazy<ILookup<string, Record>> _parts;
    private readonly Lazy<ILookup<string, Source>> _sourcesOf;
    private readonly Lazy<ILookup<string, (Entity From, Relation Relation)>> _relationsTo;

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
        _relationsTo = new(() => corpus.Entities.SelectMany(entity => entity.Relations.Select(relation => (From: entity, Relation: relation))).ToLookup(pair => pair.Relation.To.Id, StringComparer.Ordinal));
    }

    public IEnumerable<Claim> ClaimsAbout(string id) => _claimsAbout.Value[id];

    /// <summary>Claims that come from an entity or were passed on by it.</summary>
    public IEnumerable<Claim> ClaimsSaidBy(string entity) => _claimsSaidBy.Value[entity];

    public IEnumerable<Claim> ClaimsCiting(string source) => _claimsCiting.Value[source];

    public IEnumerable<Claim> ClaimsOfTopic(string topic) => _claimsOfTopic.Value[topic];

    public IEnumerable<Event> EventsOfClaim(string claim) => _eventsOfClaim.Value[claim];

    /// <summary>Events in which an entity acts, or whose place it is.</summary>
    public IEnumerable<Event> EventsOfEntity(string entity) => _eventsOfEntity.Value[entity];

    public IEnumerable<Question> QuestionsOfClaim(string claim) => _questionsOfClaim.Value[claim];

    /// <summary>Entities or events that are part of one.</summary>
    public IEnumerable<Record> PartsOf(string id) => _parts.Value[id];

    /// <summary>Sources that an entity published or carried.</summary>
    public IEnumerable<Source> SourcesOf(string entity) => _sourcesOf.Value[entity];

    /// <summary>Relations of other entities to one.</summary>
    public IEnumerable<(Entity From, Relation Relation)> RelationsTo(string entity) => _relationsTo.Value[entity];

    private static IEnumerable<Reference> WholeOf(Record record)
    {
        var whole = record switch { Entity entity => entity.PartOf, Event occasion => occasion.PartOf, _ => null };
        return whole is { } reference ? [reference] : [];
    }

    private static Lazy<ILookup<string, T>> Invert<T>(IEnumerable<T> records, Func<T, IEnumerable<Reference>> references) where T : Record =>
        new(() => records.SelectMany(record => references(record).Select(reference => reference.Id).Distinct().Select(id => (id, record))).ToLookup(pair => pair.id, pair => pair.record, StringComparer.Ordinal));
}
