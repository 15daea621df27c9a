namespace Wiki.Checking;

/// <summary>What the rules look at: the records, the proof of each quote, and the ids of files that could not be read.</summary>
internal sealed record CheckedContent(Corpus Corpus, Proofs Proofs, IReadOnlySet<string> Unread)
{
    /// <summary>Every id that a reference may name without being told that it does not exist.</summary>
    public bool IsKnown(string id) => Corpus.Find(id) is not null || Unread.Contains(id);
}
