using Wiki.Checking.Quotes;

namespace Wiki.Checking;

/// <summary>
/// Keeps the result of the previous check of the same content, so that the next one checks only what can have changed.
/// </summary>
internal sealed class IncrementalCheck
{
    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);
    private Dictionary<Quote, Proof> _proofs = [];
    private Corpus? _corpus;
    private IReadOnlySet<string> _unread = new HashSet<string>();

    /// <summary>The content with the proofs of all its quotes, and the records that are to be checked again.</summary>
    public CheckedContent Plan(Corpus current, IReadOnlySet<string> unread)
    {
        var previous = _corpus ?? new Corpus(current.Site, []);
        var (removed, added) = current.DiffFrom(previous);
        _proofs = Prove(current, removed, added);
        var content = new CheckedContent(current, new Proofs(_proofs), unread);
        return ReferenceEquals(previous.Site, current.Site)
            ? content with { Scope = Stale(content, removed, added) }
            : content;
    }

    /// <param name="content">The content that was checked.</param>
    /// <param name="problems">The problems that the rules for single records found.</param>
    public void Remember(CheckedContent content, IEnumerable<Problem> problems)
    {
        (_corpus, _unread) = (content.Corpus, content.Unread);
        _faulty.Clear();
        _faulty.UnionWith(problems.Select(problem => problem.At.File));
    }

    /// <summary>
    /// Proves again only the quotes of added records, and of records that quote a source that was added or removed.
    /// </summary>
    private Dictionary<Quote, Proof> Prove(
        Corpus current, IReadOnlyList<Record> removed, IReadOnlyList<Record> added)
    {
        var proofs = new Dictionary<Quote, Proof>(_proofs);
        foreach (var quote in removed.SelectMany(Quotations.Of))
            proofs.Remove(quote);
        var sources = added.Concat(removed).OfType<Source>();
        var stale = added.Concat(sources.SelectMany(source => current.References.To(source.Id)));
        foreach (var (quote, proof) in QuoteProver.Prove(stale.SelectMany(Quotations.Of).Distinct(), current))
            proofs[quote] = proof;
        return proofs;
    }

    /// <summary>
    /// Added records, records that refer to added or removed ones, and records that had problems. For a source also
    /// records that refer to the claims that cite it, because the proofs of a claim depend on its sources. A reference
    /// to a file that cannot be read is no error until that file is deleted.
    /// </summary>
    private Corpus Stale(CheckedContent content, IReadOnlyList<Record> removed, IReadOnlyList<Record> added)
    {
        var current = content.Corpus;
        var unread = _unread.Except(content.Unread).Concat(content.Unread.Except(_unread));
        var changed = added.Concat(removed).ToList();
        var citing = changed.OfType<Source>().SelectMany(source => current.References.ClaimsCiting(source.Id));
        var ids = changed.Concat(citing).Select(record => record.Id).Concat(unread).Distinct().ToList();
        var faulty = _faulty.Count == 0 ? [] : current.Records.Where(record => _faulty.Contains(record.At.File));
        var stale = added.Concat(ids.Select(current.Find).OfType<Record>())
            .Concat(ids.SelectMany(current.References.To))
            .Concat(faulty);
        return new Corpus(current.Site, stale.Distinct<Record>(ReferenceEqualityComparer.Instance));
    }
}
