using Wiki.Checking.Quotes;

namespace Wiki.Checking;

/// <summary>What an earlier check of the same content found, so that the next one looks again only where something can have changed.</summary>
internal sealed class IncrementalCheck
{
    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);
    private Dictionary<Quote, Proof> _proofs = [];
    private Corpus? _corpus;

    /// <summary>The content with the proofs of all its quotes, and with what is to be held to the rules again.</summary>
    public CheckedContent Plan(Corpus now, IReadOnlySet<string> unread)
    {
        var before = _corpus ?? new Corpus(now.Site, []);
        var (gone, come) = now.DiffFrom(before);
        _proofs = Prove(now, gone, come);
        return new CheckedContent(now, new Proofs(_proofs), unread) { Scope = ReferenceEquals(before.Site, now.Site) ? ToLookAt(now, gone, come) : now };
    }

    /// <param name="problems">What the rules for one record found.</param>
    public void Remember(Corpus corpus, IEnumerable<Problem> problems)
    {
        _corpus = corpus;
        _faulty.Clear();
        _faulty.UnionWith(problems.Select(problem => problem.At.File));
    }

    /// <summary>Worked out are only the proofs of records that came, and of those that quote a source that came or went.</summary>
    private Dictionary<Quote, Proof> Prove(Corpus now, IReadOnlyList<Record> gone, IReadOnlyList<Record> come)
    {
        var proofs = new Dictionary<Quote, Proof>(_proofs);
        foreach (var quote in gone.SelectMany(Quotations.Of))
            proofs.Remove(quote);
        var touched = come.Concat(come.Concat(gone).OfType<Source>().SelectMany(source => now.References.To(source.Id)));
        foreach (var (quote, proof) in QuoteProver.Prove(touched.SelectMany(Quotations.Of).Distinct(), now))
            proofs[quote] = proof;
        return proofs;
    }

    /// <summary>
    /// Records that came, those that refer to these or to what is gone, and those that had problems. A source reaches one
    /// step further, because the proofs of a claim rest on it.
    /// </summary>
    private Corpus ToLookAt(Corpus now, IReadOnlyList<Record> gone, IReadOnlyList<Record> come)
    {
        var changed = come.Concat(gone).ToList();
        var ids = changed.Select(record => record.Id).Concat(changed.OfType<Source>().SelectMany(source => now.References.ClaimsCiting(source.Id)).Select(claim => claim.Id)).Distinct().ToList();
        var faulty = _faulty.Count == 0 ? [] : now.Records.Where(record => _faulty.Contains(record.At.File));
        return new Corpus(now.Site, come.Concat(ids.Select(now.Find).OfType<Record>()).Concat(ids.SelectMany(now.References.To)).Concat(faulty).Distinct<Record>(ReferenceEqualityComparer.Instance));
    }
}
