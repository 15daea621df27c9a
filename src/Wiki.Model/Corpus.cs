using System.Collections.Concurrent;
using Wiki.Model.Locations;
using Wiki.Model.Queries;
using Wiki.Model.Queries.Speakers;
using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model;

/// <summary>All records of a wiki, in the order of their ids, with lookups.</summary>
public sealed class Corpus
{
    private readonly Dictionary<string, Record> _byId;
    private readonly Lazy<CrossReferences> _references;
    private readonly Lazy<Rivals> _rivals;
    private readonly Lazy<Dictionary<string, Record>> _byFormerId;
    private readonly ConcurrentDictionary<Claim, IReadOnlyList<Voice>> _voicesOf =
        new(ReferenceEqualityComparer.Instance);

    private readonly ConcurrentDictionary<Claim, string> _voiceLines = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Voice, string> _voices = new();

    /// <param name="site">The site's own file.</param>
    /// <param name="records">Every record; of two with the same id, lookups return the first by file.</param>
    public Corpus(Site site, IEnumerable<Record> records)
        : this(site, before: null, [], [.. records])
    {
    }

    private Corpus(
        Site site,
        Corpus? before,
        IReadOnlyCollection<Record> removed,
        IReadOnlyCollection<Record> added)
    {
        Site = site;
        Records = RecordOrder.With(before?.Records ?? [], removed, added);
        Sources = RecordOrder.With(before?.Sources ?? [], removed, added);
        Claims = RecordOrder.With(before?.Claims ?? [], removed, added);
        Entities = RecordOrder.With(before?.Entities ?? [], removed, added);
        Events = RecordOrder.With(before?.Events ?? [], removed, added);
        Questions = RecordOrder.With(before?.Questions ?? [], removed, added);
        var topicsById = (before?.Topics ?? []).OrderBy(topic => topic.Id, StringComparer.Ordinal).ToList();
        Topics = [.. RecordOrder.With(topicsById, removed, added).OrderBy(topic => topic.Order)];
        _references = before?._references.IsValueCreated == true
            ? new(before.References.With(removed, added))
            : new(() => new CrossReferences(Records));
        _rivals = new(() => new Rivals(Claims));
        _byFormerId = new(() => ByFormerId(Records));
        _byId = before is null
            ? ById(Records)
            : ById(before._byId, [.. removed.Concat(added).Select(record => record.Id)]);
    }

    public Site Site { get; }

    public IReadOnlyList<Record> Records { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<Entity> Entities { get; }

    public IReadOnlyList<Event> Events { get; }

    /// <summary>Sorted by <see cref="Topic.Order"/>, then by id.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<Question> Questions { get; }

    public CrossReferences References => _references.Value;

    public Rivals Rivals => _rivals.Value;

    public Record? Find(string id) => _byId.GetValueOrDefault(id);

    public T? Find<T>(Reference reference) where T : Record => Find(reference.Id) as T;

    /// <summary>The record that had an id before.</summary>
    public Record? FindFormer(string id) => _byFormerId.Value.GetValueOrDefault(id);

    /// <summary>The record of an id that is known to have one of this kind.</summary>
    /// <exception cref="KeyNotFoundException">No record has the id.</exception>
    public T Get<T>(string id) where T : Record => (T)_byId[id];

    /// <summary>The record of a reference that is known to resolve.</summary>
    public T Get<T>(Reference reference) where T : Record => Get<T>(reference.Id);

    public IEnumerable<T> GetAll<T>(IEnumerable<Reference> references) where T : Record => references.Select(Get<T>);

    /// <summary>The voices of a claim; found once, because every page and data file that names it needs them.</summary>
    internal IReadOnlyList<Voice> VoicesOf(Claim claim) => _voicesOf.GetOrAdd(claim, _ => Voices.Find(claim, this));

    /// <summary>The voices of a claim as words; composed once, because every page that names it needs them.</summary>
    internal string VoiceLineOf(Claim claim) =>
        _voiceLines.GetOrAdd(claim, _ => VoiceWords.Of(VoicesOf(claim), this));

    /// <summary>A voice in words; composed once, because every data file needs those of all claims.</summary>
    internal string WordsOf(Voice voice) => _voices.GetOrAdd(voice, _ => VoiceWords.Of([voice], this));

    /// <summary>Whether this instance is the one that its id resolves to.</summary>
    public bool Contains(Record record) => ReferenceEquals(Find(record.Id), record);

    public int CountOf(RecordKind kind) => Records.Count(record => record.RecordKind == kind);

    /// <summary>Records whose id an earlier record already has.</summary>
    public IEnumerable<Record> Repeated =>
        Records.Count == _byId.Count ? [] : Records.Where(record => !Contains(record));

    /// <summary>A copy with some records removed and others added; indexes are updated, not rebuilt.</summary>
    public Corpus With(IReadOnlyCollection<Record> removed, IReadOnlyCollection<Record> added) =>
        new(Site, this, removed, added);

    /// <summary>The records removed and added since an earlier corpus; a changed record is in both lists.</summary>
    public (IReadOnlyList<Record> Removed, IReadOnlyList<Record> Added) DiffFrom(Corpus before) =>
        RecordOrder.Compare(before.Records, Records);

    private static Dictionary<string, Record> ByFormerId(IReadOnlyList<Record> records)
    {
        var byId = new Dictionary<string, Record>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var former in record.FormerIds)
                byId.TryAdd(former.Id, record);
        }

        return byId;
    }

    private static Dictionary<string, Record> ById(IReadOnlyList<Record> records)
    {
        var byId = new Dictionary<string, Record>(records.Count, StringComparer.Ordinal);
        foreach (var record in records)
            byId.TryAdd(record.Id, record);
        return byId;
    }

    /// <summary>A copy of an index with some ids looked up again.</summary>
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
