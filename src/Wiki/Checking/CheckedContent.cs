namespace Wiki.Checking;

/// <summary>What the rules look at: the records, the proof of each quote, and the ids of files that could not be read.</summary>
internal sealed record CheckedContent(Corpus Corpus, Proofs Proofs, IReadOnlySet<string> Unread)
{
    /// <summary>The records that are held to the rules for one record; they may refer to all others.</summary>
    public Corpus Scope { get; init; } = Corpus;

    /// <summary>Whether the words that the site's own file lists can be relied on.</summary>
    public bool IsSiteRead => !Unread.Contains("site.yaml");
}
