namespace Wiki.Checking;

/// <summary>Drafts are checked like everything else, but their problems stop nobody and no published page shows them.</summary>
internal static class DraftRecords
{
    /// <summary>Errors in the files of drafts become warnings.</summary>
    public static IReadOnlyList<Problem> Soften(IReadOnlyList<Problem> problems, Corpus corpus)
    {
        var files = corpus.Records.Where(record => record.IsDraft).Select(record => record.At.File).ToHashSet(StringComparer.Ordinal);
        return [.. problems.Select(problem => files.Contains(problem.At.File) ? problem with { Severity = Severity.Warning } : problem)];
    }

    public static Corpus Leave(Corpus corpus) => corpus.Records.Where(record => record.IsDraft).ToList() is { Count: > 0 } drafts ? corpus.With(drafts, []) : corpus;

    /// <summary>What is published with those drafts that can be shown: neither they nor any draft that they lead to have errors.</summary>
    /// <param name="problems">With the severity that they would have in a published record.</param>
    public static Corpus KeepSound(Corpus corpus, IEnumerable<Problem> problems)
    {
        var faulty = problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.At.File).ToHashSet(StringComparer.Ordinal);
        var drafts = corpus.Records.Where(record => record.IsDraft).ToList();
        var left = drafts.ToList();
        var unsound = new HashSet<string>(StringComparer.Ordinal);
        while (left.RemoveAll(record => (faulty.Contains(record.At.File) || RecordLink.Of(record).Any(link => unsound.Contains(link.To.Id))) && unsound.Add(record.Id)) > 0)
        {
            // A draft that was sound so far may lead to one that just proved not to be.
        }

        return corpus.With([.. drafts.Where(draft => unsound.Contains(draft.Id))], []);
    }
}
