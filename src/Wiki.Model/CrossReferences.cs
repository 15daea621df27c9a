using Wiki.Model.Locations;
using Wiki.Model.Records;

namespace Wiki.Model;

/// <summary>The reverse index of references: for each id, the records that refer to it.</summary>
public sealed class CrossReferences
{
    private readonly Dictionary<string, List<Record>> _to;

    /// <param name="records">In the order in which results list them.</param>
    public CrossReferences(IEnumerable<Record> records) =>
        _to = records
            .SelectMany(Pairs)
            .GroupBy(pair => pair.Id, pair => pair.From, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private CrossReferences(Dictionary<string, List<Record>> to) => _to = to;

    /// <summary>Every record that refers to an id, by any key or in prose.</summary>
    public IReadOnlyList<Record> To(string id) => _to.GetValueOrDefault(id, []);

    public IEnumerable<Claim> ClaimsAbout(string id) => To<Claim>(id, claim => claim.About);

    /// <summary>Claims that an entity made or relayed.</summary>
    public IEnumerable<Claim> ClaimsSaidBy(string entity) =>
        To<Claim>(entity, claim => claim.Citations.SelectMany(citation => citation.By));

    public IEnumerable<Claim> ClaimsCiting(string source) =>
        To<Claim>(source, claim => claim.Citations.Select(citation => citation.Source));

    public IEnumerable<Claim> ClaimsOfTopic(string topic) => To<Claim>(topic, claim => claim.Topics);

    public IEnumerable<Event> EventsOfClaim(string claim) => To<Event>(claim, @event => @event.Claims);

    /// <summary>Events that have an entity among their actors or places.</summary>
    public IEnumerable<Event> EventsOfEntity(string entity) =>
        To<Event>(entity, @event => @event.Actors.Concat(@event.Places));

    public IEnumerable<Question> QuestionsOfClaim(string claim) =>
        To<Question>(claim, question => question.Claims);

    /// <summary>Entities or events that are part of another.</summary>
    public IEnumerable<Record> PartsOf(string id) => To<Record>(id, WholeOf);

    /// <summary>Sources that an entity published or carried.</summary>
    public IEnumerable<Source> SourcesOf(string entity) =>
        To<Source>(entity, source => new[] { source.Publisher, source.Carrier }.OfType<Reference>());

    /// <summary>Relations of other entities to an entity.</summary>
    public IEnumerable<(Entity From, Relation Relation)> RelationsTo(string entity) =>
        from record in To(entity).OfType<Entity>()
        from relation in record.Relations
        where relation.To.Id == entity
        select (record, relation);

    /// <summary>A copy with some records removed and others added.</summary>
    internal CrossReferences With(IReadOnlyCollection<Record> removed, IReadOnlyCollection<Record> added)
    {
        var to = new Dictionary<string, List<Record>>(_to, StringComparer.Ordinal);
        foreach (var id in removed.Concat(added).SelectMany(Pairs).Select(pair => pair.Id).Distinct())
            to[id] = [.. To(id)];
        foreach (var (id, record) in removed.SelectMany(Pairs))
            RecordOrder.Remove(to[id], record);
        foreach (var (id, record) in added.SelectMany(Pairs))
            RecordOrder.Insert(to[id], record);
        return new CrossReferences(to);
    }

    private IEnumerable<T> To<T>(string id, Func<T, IEnumerable<Reference>> references) where T : Record =>
        To(id).OfType<T>().Where(record => references(record).Any(reference => reference.Id == id));

    private static IEnumerable<Reference> WholeOf(Record record)
    {
        var whole = record switch { Entity entity => entity.PartOf, Event @event => @event.PartOf, _ => null };
        return whole is { } reference ? [reference] : [];
    }

    private static IEnumerable<(string Id, Record From)> Pairs(Record record) =>
        RecordLink.Of(record).Select(link => (link.To.Id, record)).Distinct();
}
