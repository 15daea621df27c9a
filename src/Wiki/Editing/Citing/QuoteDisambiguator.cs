using Wiki.Checking.Quotes;

namespace Wiki.Editing.Citing;

/// <summary>Finds the fewest words before or after an ambiguous quote that make it unique.</summary>
internal static class QuoteDisambiguator
{
    /// <summary>The quote with 'prefix' or 'suffix', or with both if neither is sufficient.</summary>
    public static Quote AddContext(Quote quote, IReadOnlyList<Passage> place, Source source)
    {
        var matcher = new QuoteMatcher(source);
        var before = Words(source.Blocks[place[0].Block].Text[..place[0].Start]);
        var after = Words(source.Blocks[place[^1].Block].Text[place[^1].End..]);
        var oneSided = Enumerable.Range(1, Math.Max(before.Length, after.Length))
            .SelectMany(count => new[] { Of(quote, before.TakeLast(count), []), Of(quote, [], after.Take(count)) });
        return oneSided
            .Append(Of(quote, before, after))
            .FirstOrDefault(candidate => matcher.Match(candidate).Passages.SequenceEqual(place), quote);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Quote Of(Quote quote, IEnumerable<string> before, IEnumerable<string> after) =>
        quote with { Prefix = Located(before, quote), Suffix = Located(after, quote) };

    private static Located<string>? Located(IEnumerable<string> words, Quote quote) =>
        string.Join(' ', words) is { Length: > 0 } text ? new Located<string>(text, quote.Source.At) : null;
}
