namespace Wiki.Checking.Quotes;

/// <summary>
/// Finds the words of a quote in the blocks of its source, letter by letter (ordinal), after both were normalized to
/// NFC and single spaces.
/// </summary>
internal sealed class QuoteMatcher(Source source)
{
    /// <summary>The proof of a quote; at the second match it is ambiguous.</summary>
    public Proof Match(Quote quote)
    {
        var parts = quote.Parts.Select(part => QuoteText.Normalize(part.Value)).ToList();
        if (parts.Count == 0 || parts.Contains(""))
            return Proof.Failed(Verdict.NotFound);
        var places = Places(parts).Where(place => HasContext(place, quote)).Take(2).ToList();
        return places.Count switch
        {
            0 => Proof.Failed(Verdict.NotFound),
            1 => new Proof(source.IsSealed ? Verdict.Verified : Verdict.SourceChanged, places[0]),
            _ => Proof.Failed(Verdict.Ambiguous),
        };
    }

    /// <summary>All matches of a single part, whether whole words or not.</summary>
    public IEnumerable<Passage> Occurrences(string words) =>
        source.Blocks.SelectMany(block => Occurrences(words, block.Index, 0));

    public bool IsWhole(Passage passage)
    {
        var text = source.Blocks[passage.Block].Text;
        return !Tokens.IsInside(text, passage.Start) && !Tokens.IsInside(text, passage.End);
    }

    /// <summary>All matches of the parts as whole words, in this order, in one block or two adjacent ones.</summary>
    public IEnumerable<IReadOnlyList<Passage>> Places(IReadOnlyList<string> parts) =>
        from first in Occurrences(parts[0]).Where(IsWhole)
        from place in Continue([first], parts)
        select place;

    /// <summary>The other parts follow the last one, in the block of the first or the next block.</summary>
    private IEnumerable<IReadOnlyList<Passage>> Continue(IReadOnlyList<Passage> found, IReadOnlyList<string> parts)
    {
        if (found.Count == parts.Count)
            return [found];
        var (first, last) = (found[0], found[^1]);
        var end = Math.Min(first.Block + 1, source.Blocks.Count - 1);
        return from block in Enumerable.Range(last.Block, end - last.Block + 1)
               from next in Occurrences(parts[found.Count], block, block == last.Block ? last.End : 0).Where(IsWhole)
               from place in Continue([.. found, next], parts)
               select place;
    }

    private IEnumerable<Passage> Occurrences(string words, int block, int from)
    {
        var text = source.Blocks[block].Text;
        var start = text.IndexOf(words, from, StringComparison.Ordinal);
        while (start >= 0)
        {
            yield return new Passage(block, start, start + words.Length);
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
        }
    }

    /// <summary>Whether the text around a match agrees with the quote's prefix and suffix.</summary>
    private bool HasContext(IReadOnlyList<Passage> place, Quote quote)
    {
        var before = source.Blocks[place[0].Block].Text.AsSpan(0, place[0].Start).TrimEnd(' ');
        var after = source.Blocks[place[^1].Block].Text.AsSpan(place[^1].End).TrimStart(' ');
        var prefix = quote.Prefix is { } first ? QuoteText.Normalize(first.Value) : "";
        var suffix = quote.Suffix is { } last ? QuoteText.Normalize(last.Value) : "";
        return before.EndsWith(prefix, StringComparison.Ordinal) && after.StartsWith(suffix, StringComparison.Ordinal);
    }
}
