namespace Wiki.Reading;

/// <summary>What reading a content folder gave.</summary>
/// <param name="Site">Null where there is no site file to read.</param>
/// <param name="Records">In the order of their files.</param>
/// <param name="Unread">Ids of files that could not be read, and the name of the site's own file; nobody is told that these are missing.</param>
internal sealed record ContentReading(Site? Site, IReadOnlyList<Record> Records, IReadOnlySet<string> Unread, IReadOnlyList<Problem> Problems)
{
    private readonly Lazy<Corpus?> _corpus = new(() => Site is null ? null : new Corpus(Site, Records));

    /// <summary>Null where there is no site file to read.</summary>
    public Corpus? Corpus
    {
        get => _corpus.Value;
        private init => _corpus = new(value);
    }

    public static ContentReading Nothing(Problem problem) => new(null, [], new HashSet<string>(), [problem]);

    /// <summary>Whether nothing came, went or changed between two readings that share what an earlier one kept.</summary>
    public bool IsSameAs(ContentReading other) =>
        ReferenceEquals(Site, other.Site) && Records.SequenceEqual(other.Records, ReferenceEqualityComparer.Instance) && Unread.SetEquals(other.Unread) && Problems.ToHashSet().SetEquals(other.Problems);

    /// <summary>The same with some files read again; null where one of them is no record any more, or was none.</summary>
    public ContentReading? With(IReadOnlyDictionary<FileReading, FileReading> again)
    {
        Record[] records = [.. Records];
        foreach (var (old, now) in again)
        {
            var index = Array.FindIndex(records, record => ReferenceEquals(record, old.Read));
            if (index < 0 || now.Read is not Record record)
                return null;
            records[index] = record;
        }

        var problems = again.Keys.SelectMany(reading => reading.Problems).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return new ContentReading(Site, records, Unread, [.. Problems.Where(problem => !problems.Contains(problem)), .. again.Values.SelectMany(reading => reading.Problems)])
        {
            Corpus = Corpus?.With([.. again.Keys.Select(reading => (Record)reading.Read!)], [.. again.Values.Select(reading => (Record)reading.Read!)]),
        };
    }
}
