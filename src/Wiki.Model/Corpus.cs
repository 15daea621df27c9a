namespace Wiki.Model;

/// <summary>All records of a wiki, in the order of their ids, and the questions asked of them.</summary>
public sealed class Corpus
{
    private readonly Dictionary<string, Record> _byId;

    /// <param name="site">The site's own file.</param>
    /// <param name="records">Every record; where two share an id the first in the order of files is found by it.</param>
    public Corpus(Site site, IEnumerable<Record> records)
    {
        Site = site;
        Record[] sorted = [.. records];
        Array.Sort(sorted, InOrder);
        Records = sorted;
        _byId = new Dictionary<string, Record>(sorted.Length, StringComparer.Ordinal);
        foreach (var record in sorted)
            _byId.TryAdd(record.Id, record);
        Sources = [.. Records.OfType<Source>()];
        Claims = [.. Records.OfType<Claim>()];
        Entities = [.. Records.OfType<Entity>()];
        Events = [.. Records.OfType<Event>()];
        Topics = [.. Records.OfType<Topic>().OrderBy(topic => topic.Order)];
        Questions = [.. Records.OfType<Question>()];
    }

    public Site Site { get; }

    public IReadOnlyList<Record> Records { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<Entity> Entities { get; }

    public IReadOnlyList<Event> Events { get; }

    /// <summary>In their own order.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<Question> Questions { get; }

    public Record? Find(string id) => _byId.GetValueOrDefault(id);

    public T? Find<T>(Reference reference) where T : Record => Find(reference.Id) as T;

    /// <summary>The record of a reference that the rules have found to resolve.</summary>
    public T Get<T>(Reference reference) where T : Record => (T)_byId[reference.Id];

    public IEnumerable<T> GetAll<T>(IEnumerable<Reference> references) where T : Record => references.Select(Get<T>);

    public int CountOf(RecordKind kind) => Records.Count(record => record.Kind == kind);

    private static int InOrder(Record one, Record other) => string.CompareOrdinal(one.Id, other.Id) is not 0 and var order ? order : one.At.CompareTo(other.At);
}
