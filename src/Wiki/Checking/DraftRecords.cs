namespace Wiki.Checking;

/// <summary>Drafts are checked like other records, but not published, and their errors do not stop a build.</summary>
internal static class DraftRecords
{
    /// <summary>Errors in the files of drafts become warnings.</summary>
    public static IReadOnlyList<Problem> Soften(IReadOnlyList<Problem> problems, Corpus corpus)
    {
        var files = Drafts(corpus).Select(record => record.At.File).ToHashSet(StringComparer.Ordinal);
        return problems.ConvertAll(problem => files.Contains(problem.At.File) ? Softened(problem) : problem);
    }

    /// <summary>The corpus without drafts.</summary>
    public static Corpus WithoutDrafts(Corpus corpus) =>
        Drafts(corpus) is { Count: > 0 } drafts ? corpus.With(drafts, []) : corpus;

    /// <summary>The corpus without drafts that have errors or link, directly or not, to a draft that has.</summary>
    /// <param name="problems">With the severity that they would have in a published record.</param>
    public static Corpus WithSoundDrafts(Corpus corpus, IEnumerable<Problem> problems)
    {
        var errors = problems.Where(problem => problem.IsError);
        var faulty = errors.Select(problem => problem.At.File).ToHashSet(StringComparer.Ordinal);
        var drafts = Drafts(corpus);
        var sound = drafts.ToList();
        var unsound = new HashSet<string>(StringComparer.Ordinal);
        while (sound.RemoveAll(record => IsUnsound(record) && unsound.Add(record.Id)) > 0)
        {
            // A remaining draft may lead to one that was just removed.
        }

        return corpus.With([.. drafts.Where(draft => unsound.Contains(draft.Id))], []);

        bool IsUnsound(Record record) =>
            faulty.Contains(record.At.File) || RecordLink.Of(record).Any(link => unsound.Contains(link.To.Id));
    }

    private static List<Record> Drafts(Corpus corpus) => [.. corpus.Records.Where(record => record.IsDraft)];

    private static Problem Softened(Problem problem) => problem with { Severity = Severity.Warning };
}
