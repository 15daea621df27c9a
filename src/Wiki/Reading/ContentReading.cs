namespace Wiki.Reading;

/// <summary>What reading a content folder gave.</summary>
/// <param name="Site">Null where there is no site file to read.</param>
/// <param name="Records">In the order of their files.</param>
/// <param name="Unread">Ids of files that could not be read, and the name of the site's own file; nobody is told that these are missing.</param>
internal sealed record ContentReading(Site? Site, IReadOnlyList<Record> Records, IReadOnlySet<string> Unread, IReadOnlyList<Problem> Problems)
{
    private readonly Lazy<Corpus?> _corpus = new(() => Site is null ? null : new Corpus(Site, Records));

    /// <summary>Null where there is no site file to read.</summary>
    public Corpus? Corpus => _corpus.Value;

    public static ContentReading Nothing(Problem problem) => new(null, [], new HashSet<string>(), [problem]);

    /// <summary>Whether nothing came, went or changed between two readings that share what an earlier one kept.</summary>
    public bool IsSameAs(ContentReading other) =>
        ReferenceEquals(Site, other.Site) && Records.SequenceEqual(other.Records, ReferenceEqualityComparer.Instance) && Unread.SetEquals(other.Unread) && Problems.ToHashSet().SetEquals(other.Problems);

    /// <summary>The same with some files read again; null where one of them is no record any more.</summary>
    public ContentReading? With(IReadOnlyDictionary<FileReading, FileReading> again)
    {
        if (again.Values.Any(reading => reading.Read is null))
            return null;
        var records = again.ToDictionary(pair => pair.Key.Read!, pair => (Record)pair.Value.Read!, ReferenceEqualityComparer.Instance);
        var problems = again.Keys.SelectMany(reading => reading.Problems).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return new ContentReading(
            Site,
            [.. Records.Select(record => records.GetValueOrDefault(record) ?? record)],
            Unread,
            [.. Problems.Where(problem => !problems.Contains(problem)), .. again.Values.SelectMany(reading => reading.Problems)]);
    }

    /// <summary>The records that another reading did not have, or had otherwise.</summary>
    public IEnumerable<Record> NewSince(ContentReading other)
    {
        var known = other.Records.ToHashSet<Record>(ReferenceEqualityComparer.Instance);
        return Records.Where(record => !known.Contains(record));
    }
}
