using Wiki.Model.Locations;
using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model;

/// <summary>All records of a wiki, in the order of their ids, and the questions asked of them.</summary>
public sealed class Corpus
{
    private readonly Dictionary<string, Record> _byId;
    private readonly Lazy<CrossReferences> _references;

    /// <param name="site">The site's own file.</param>
    /// <param name="records">Every record; where two share an id the first in the order of files is found by it.</param>
    public Corpus(Site site, IEnumerable<Record> records)
        : this(site, before: null, [], [.. records])
    {
    }

    private Corpus(Site site, Corpus? before, IReadOnlyCollection<Record> gone, IReadOnlyCollection<Record> come)
    {
        Site = site;
        Records = RecordOrder.With(before?.Records ?? [], gone, come);
        Sources = RecordOrder.With(before?.Sources ?? [], gone, come);
        Claims = RecordOrder.With(before?.Claims ?? [], gone, come);
        Entities = RecordOrder.With(before?.Entities ?? [], gone, come);
        Events = RecordOrder.With(before?.Events ?? [], gone, come);
        Topics = [.. RecordOrder.With<Topic>([.. (before?.Topics ?? []).OrderBy(topic => topic.Id, StringComparer.Ordinal)], gone, come).OrderBy(topic => topic.Order)];
        Questions = RecordOrder.With(before?.Questions ?? [], gone, come);
        _references = before?._references.IsValueCreated == true ? new(before.References.With(gone, come)) : new(() => new CrossReferences(Records));
        _byId = before is null ? ById(Records) : ById(before._byId, [.. gone.Concat(come).Select(record => record.Id)]);
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

    public CrossReferences References => _references.Value;

    public Record? Find(string id) => _byId.GetValueOrDefault(id);

    public T? Find<T>(Reference reference) where T : Record => Find(reference.Id) as T;

    /// <summary>The record of a reference that the rules have found to resolve.</summary>
    public T Get<T>(Reference reference) where T : Record => (T)_byId[reference.Id];

    public IEnumerable<T> GetAll<T>(IEnumerable<Reference> references) where T : Record => references.Select(Get<T>);

    /// <summary>Whether this very record, and no other reading of its file, is the one found by its id.</summary>
    public bool Contains(Record record) => ReferenceEquals(Find(record.Id), record);

    public int CountOf(RecordKind kind) => Records.Count(record => record.RecordKind == kind);

    /// <summary>Records whose id an earlier one has.</summary>
    public IEnumerable<Record> Repeated => Records.Count == _byId.Count ? [] : Records.Where(record => !Contains(record));

    /// <summary>The same corpus without some of its records and with others; what was worked out of the rest is kept.</summary>
    public Corpus With(IReadOnlyCollection<Record> gone, IReadOnlyCollection<Record> come) => new(Site, this, gone, come);

    /// <summary>The records that an earlier corpus had otherwise or that are in it alone, and those that are so in this one.</summary>
    public (IReadOnlyList<Record> Gone, IReadOnlyList<Record> Come) DiffFrom(Corpus before) => RecordOrder.Compare(before.Records, Records);

    private static Dictionary<string, Record> ById(IReadOnlyList<Record> records)
    {
        var byId = new Dictionary<string, Record>(records.Count, StringComparer.Ordinal);
        foreach (var record in records)
            byId.TryAdd(record.Id, record);
        return byId;
    }

    /// <summary>The same as before but for some ids.</summary>
    private Dictionary<string, Record> ById(Dictionary<string, Record> before, IReadOnlyList<string> changed)
    {
        var byId = new Dictionary<string, Record>(before, StringComparer.Ordinal);
        foreach (var id in changed)
        {
            if (RecordOrder.First(Records, id) is { } record)
                byId[id] = record;
            else
                byId.Remove(id);
        }

        return byId;
    }
}
