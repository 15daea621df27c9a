namespace Wiki.Checking.Quotes;

/// <summary>
/// Finds the words of a quote in the blocks of its source, letter by letter (ordinal), after both were normalized by
/// <see cref="QuoteText"/>.
/// </summary>
internal sealed class QuoteMatcher(Source source, PhraseIndex index)
{
    /// <summary>A row of more cells is no table that somebody reads.</summary>
    private const int MostCells = 40;

    public QuoteMatcher(Source source)
        : this(source, new PhraseIndex(source))
    {
    }

    /// <summary>A matcher that finds the words of many quotes in one pass.</summary>
    public static QuoteMatcher For(Source source, IEnumerable<Quote> quotes) =>
        new(source, PhraseIndex.Of(source, quotes.SelectMany(quote => quote.Parts).Select(Words)));

    /// <summary>
    /// The proof of a quote; at the second match it is ambiguous. Words that are too few to be quoted but as a whole
    /// block mean the block, where they occur in other blocks too.
    /// </summary>
    public Proof Match(Quote quote)
    {
        var parts = quote.Parts.Select(Words).ToList();
        if (parts.Count == 0 || parts.Contains(""))
            return Proof.Failed(Verdict.NotFound);
        var candidates = Candidates(parts, quote);
        var proof = Match(candidates);
        if (proof.Verdict != Verdict.Ambiguous || !parts.Exists(QuoteForm.IsTooShort))
            return proof;
        var ofBlocks = Match([.. candidates.Zip(parts, OfBlocks)]);
        return ofBlocks.Verdict == Verdict.NotFound ? proof : ofBlocks;
    }

    /// <summary>All matches of a single part, whether whole words or not.</summary>
    public IReadOnlyList<Passage> Occurrences(string words) => index.Find(words);

    public bool IsWhole(Passage passage)
    {
        var text = source.Blocks[passage.Block].Lined;
        return !Tokens.IsInside(text, passage.Start) && !Tokens.IsInside(text, passage.End);
    }

    /// <summary>
    /// The matches of the parts as whole words, in this order, in one block, two adjacent ones or one row of a table:
    /// for each match of the first part, the one whose other parts are nearest to it.
    /// </summary>
    public IEnumerable<IReadOnlyList<Passage>> Places(IReadOnlyList<string> parts) =>
        from window in Windows(Shared(parts))
        from first in window.Firsts
        let place = window.Window.Nearest(first)
        where place is not null
        select place;

    private Proof Match(IReadOnlyList<IReadOnlyList<Passage>> candidates)
    {
        var places = Ends(candidates).Take(2).ToList();
        return places.Count switch
        {
            0 => Proof.Failed(Verdict.NotFound),
            1 => new Proof(source.IsSealed ? Verdict.Verified : Verdict.SourceChanged, places[0]),
            _ => Proof.Failed(Verdict.Ambiguous),
        };
    }

    private IReadOnlyList<Passage> OfBlocks(IReadOnlyList<Passage> passages, string words) =>
        QuoteForm.IsTooShort(words) ? [.. passages.Where(source.IsWholeBlock)] : passages;

    /// <summary>In each pair of blocks, the first and the last place; one of them if they are the same.</summary>
    private IEnumerable<IReadOnlyList<Passage>> Ends(IReadOnlyList<IReadOnlyList<Passage>> candidates)
    {
        foreach (var (firsts, window) in Windows(candidates))
        {
            if (window.Nearest(firsts[0]) is not { } first || window.Last() is not { } last)
                continue;
            yield return first;
            if (!first.SequenceEqual(last))
                yield return last;
        }
    }

    /// <summary>For each block with the first part, the passages of the others in it and beside it.</summary>
    private IEnumerable<(IReadOnlyList<Passage> Firsts, PlaceWindow Window)> Windows(
        IReadOnlyList<IReadOnlyList<Passage>> candidates)
    {
        // Parts with the same words share their passages.
        var byBlock = candidates.Skip(1)
            .Distinct<IReadOnlyList<Passage>>(ReferenceEqualityComparer.Instance)
            .ToDictionary<IReadOnlyList<Passage>, object, ILookup<int, Passage>>(
                passages => passages,
                passages => passages.ToLookup(passage => passage.Block),
                ReferenceEqualityComparer.Instance);
        foreach (var firsts in candidates[0].GroupBy(passage => passage.Block))
        {
            var window = new PlaceWindow([.. firsts], candidates, part => Near(byBlock[part], firsts.Key));
            yield return ([.. firsts], window);
        }
    }

    private List<Passage> Near(ILookup<int, Passage> byBlock, int block) =>
        [.. Beside(block).SelectMany(each => byBlock[each])];

    /// <summary>A block and the next one; of a cell, the cells behind it in its row.</summary>
    private IEnumerable<int> Beside(int block) => source.Blocks[block].Row is { } row
        ? Enumerable.Range(block, Math.Min(MostCells, source.Blocks.Count - block))
            .TakeWhile(each => source.Blocks[each].Row == row)
        : [block, block + 1];

    private static string Words(Located<string> part) => QuoteText.Normalize(part.Value);

    /// <summary>The matches of each part; the same list for parts with the same words.</summary>
    private List<IReadOnlyList<Passage>> Shared(IReadOnlyList<string> parts)
    {
        var whole = parts.Distinct().ToDictionary(words => words, Whole);
        return [.. parts.Select(words => whole[words])];
    }

    private IReadOnlyList<Passage> Whole(string words) => [.. Occurrences(words).Where(IsWhole)];

    /// <summary>
    /// The matches of each part as whole words; at both ends, those that the text around them agrees with.
    /// </summary>
    private List<IReadOnlyList<Passage>> Candidates(List<string> parts, Quote quote)
    {
        var candidates = Shared(parts);
        if (quote.Prefix is { } prefix)
            candidates[0] = [.. candidates[0].Where(passage => IsAfter(Words(prefix), passage))];
        if (quote.Suffix is { } suffix)
            candidates[^1] = [.. candidates[^1].Where(passage => IsBefore(Words(suffix), passage))];
        return candidates;
    }

    private bool IsAfter(string prefix, Passage passage)
    {
        var before = source.Blocks[passage.Block].Text.AsSpan(0, passage.Start);
        return before.TrimEnd(' ').EndsWith(prefix, StringComparison.Ordinal);
    }

    private bool IsBefore(string suffix, Passage passage)
    {
        var after = source.Blocks[passage.Block].Text.AsSpan(passage.End);
        return after.TrimStart(' ').StartsWith(suffix, StringComparison.Ordinal);
    }
}
