namespace Wiki.Checking;

/// <summary>The input of the rules: the records, the proof of each quote, and the ids of unreadable files.</summary>
internal sealed record CheckedContent(Corpus Corpus, Proofs Proofs, IReadOnlySet<string> Unread)
{
    /// <summary>The records that the rules for single records check; they may refer to all others.</summary>
    public Corpus Scope { get; init; } = Corpus;

    /// <summary>The day of the check; null where it does not matter.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether the vocabularies of site.yaml are complete.</summary>
    public bool IsSiteRead => !Unread.Contains("site.yaml");
}
