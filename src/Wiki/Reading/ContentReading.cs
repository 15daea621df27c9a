using Wiki.Reading.Files;

namespace Wiki.Reading;

/// <summary>The result of reading a content folder.</summary>
/// <param name="Site">Null if there is no readable site file.</param>
/// <param name="Records">In the order of their files.</param>
/// <param name="Unread">
/// The ids of files that could not be read, and the name of the site file if it has problems; these are not reported as
/// missing.
/// </param>
internal sealed record ContentReading(
    Site? Site,
    IReadOnlyList<Record> Records,
    IReadOnlySet<string> Unread,
    IReadOnlyList<Problem> Problems)
{
    private readonly Lazy<Corpus?> _corpus = new(() => Site is null ? null : new Corpus(Site, Records));

    /// <summary>Null if there is no readable site file.</summary>
    public Corpus? Corpus
    {
        get => _corpus.Value;
        private init => _corpus = new(value);
    }

    /// <summary>The day on which it is checked, for dates in the future; null if it does not matter.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>What could be read of records with errors; their ids are unread.</summary>
    public IReadOnlyList<Record> Partial { get; init; } = [];

    public static ContentReading Failed(Problem problem) => new(null, [], new HashSet<string>(), [problem]);

    /// <summary>Whether nothing was added, removed or changed between two readings that share a cache.</summary>
    public bool IsSameAs(ContentReading other) =>
        ReferenceEquals(Site, other.Site)
        && Records.SequenceEqual(other.Records, ReferenceEqualityComparer.Instance)
        && Partial.SequenceEqual(other.Partial, ReferenceEqualityComparer.Instance)
        && Unread.SetEquals(other.Unread)
        && Problems.ToHashSet().SetEquals(other.Problems);

    /// <summary>A copy with some files read again; null if one of them was or is not a record.</summary>
    public ContentReading? With(IReadOnlyDictionary<FileReading, FileReading> reloaded)
    {
        Record[] records = [.. Records];
        foreach (var (old, current) in reloaded)
        {
            var index = Array.FindIndex(records, record => ReferenceEquals(record, old.Read));
            if (index < 0 || current.Read is not Record record)
                return null;
            records[index] = record;
        }

        var stale = ProblemsOf(reloaded.Keys).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var problems = Problems.Where(problem => !stale.Contains(problem)).Concat(ProblemsOf(reloaded.Values));
        return new ContentReading(Site, records, Unread, [.. problems])
        {
            Partial = Partial,
            Corpus = Corpus?.With(RecordsOf(reloaded.Keys), RecordsOf(reloaded.Values)),
        };
    }

    private static IEnumerable<Problem> ProblemsOf(IEnumerable<FileReading> readings) =>
        readings.SelectMany(reading => reading.Problems);

    private static IReadOnlyCollection<Record> RecordsOf(IEnumerable<FileReading> readings) =>
        [.. readings.Select(reading => (Record)reading.Read!)];
}
