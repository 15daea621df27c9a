using Wiki.Checking.Quotes;

namespace Wiki.Editing.Citing;

/// <summary>A place of a source where words stand, as a quote that proves it.</summary>
internal sealed record QuoteLocation(Source Source, Quote Quote, IReadOnlyList<Passage> Place)
{
    public string At => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Source.At.File}:{Source.Blocks[Place[0].Block].LineAt(Place[0].Start)}");

    /// <summary>Every place in the sources, in their order; the words may run on over the end of a paragraph.</summary>
    public static IReadOnlyList<QuoteLocation> All(IReadOnlyList<string> parts, IEnumerable<Source> sources) => [.. sources.SelectMany(source => In(source, parts))];

    private static IEnumerable<QuoteLocation> In(Source source, IReadOnlyList<string> parts)
    {
        if (parts is [var words] && !new QuoteMatcher(source).Occurrences(words).Any())
            parts = Split(words, source);
        var places = new QuoteMatcher(source).Places(parts).ToList();
        return places.Select(place => new QuoteLocation(source, places.Count == 1 ? QuoteOf(source, parts) : QuoteDisambiguator.AddContext(QuoteOf(source, parts), place, source), place));
    }

    /// <summary>Words that run on from one paragraph into the next are a list of two parts.</summary>
    private static IReadOnlyList<string> Split(string words, Source source)
    {
        foreach (var (one, next) in source.Blocks.Zip(source.Blocks.Skip(1)))
        {
            var start = $"{one.Text} {next.Text}".IndexOf(words, StringComparison.Ordinal);
            if (start >= 0)
                return [words[..(one.Text.Length - start)], words[(one.Text.Length - start + 1)..]];
        }

        return [words];
    }

    private static Quote QuoteOf(Source source, IReadOnlyList<string> parts) => new(new Reference(source.Id, source.At), [.. parts.Select(part => new Located<string>(part, source.At))]);
}
