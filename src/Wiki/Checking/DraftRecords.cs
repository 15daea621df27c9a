namespace Wiki.Checking;

/// <summary>Drafts are checked like everything else, but their problems stop nobody and no page shows them.</summary>
internal static class DraftRecords
{
    /// <summary>Errors in the files of drafts become warnings.</summary>
    public static IReadOnlyList<Problem> Soften(IReadOnlyList<Problem> problems, Corpus corpus)
    {
        var files = corpus.Records.Where(record => record.IsDraft).Select(record => record.At.File).ToHashSet(StringComparer.Ordinal);
        return [.. problems.Select(problem => files.Contains(problem.At.File) ? problem with { Severity = Severity.Warning } : problem)];
    }

    public static Corpus Leave(Corpus corpus) => !corpus.Records.Any(record => record.IsDraft) ? corpus : new(corpus.Site, corpus.Records.Where(record => !record.IsDraft));
}
