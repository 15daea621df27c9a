using Wiki.Checking.Quotes;

namespace Wiki.Checking;

/// <summary>What an earlier check of the same content found, so that the next one looks again only where something can have changed.</summary>
internal sealed class EarlierCheck
{
    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);
    private Corpus? _corpus;

    public KnownProofs Proofs { get; } = new();

    /// <summary>
    /// Records that came or changed, those that refer to these or to what is gone, and those that had problems. A source
    /// reaches one step further, because the proofs of a claim rest on it.
    /// </summary>
    public Corpus ToLookAt(Corpus now)
    {
        if (_corpus is not { } before || !ReferenceEquals(before.Site, now.Site))
            return now;
        var changed = Difference(now, before).Concat(Difference(before, now)).ToList();
        var ids = changed.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        if (changed.Exists(record => record is Source))
            ids.UnionWith(now.Claims.Where(claim => claim.Citations.Any(citation => ids.Contains(citation.Source.Id))).Select(claim => claim.Id).ToList());
        return new Corpus(now.Site, now.Records.Where(record => ids.Contains(record.Id) || _faulty.Contains(record.At.File) || RecordLink.Of(record).Any(link => ids.Contains(link.To.Id))));
    }

    /// <param name="problems">What the rules for one record found.</param>
    public void Keep(Corpus corpus, IEnumerable<Problem> problems)
    {
        _corpus = corpus;
        _faulty.Clear();
        _faulty.UnionWith(problems.Select(problem => problem.At.File));
    }

    private static IEnumerable<Record> Difference(Corpus one, Corpus other)
    {
        var known = other.Records.ToHashSet<Record>(ReferenceEqualityComparer.Instance);
        return one.Records.Where(record => !known.Contains(record));
    }
}
