using Wiki.Checking.Quotes;
using static System.FormattableString;

namespace Wiki.Editing.Citing;

/// <summary>A place in a source that contains the words, with the quote that matches it.</summary>
internal sealed record QuoteLocation(Source Source, Quote Quote, IReadOnlyList<Passage> Place)
{
    public string At => Invariant($"{Source.At.File}:{Source.Blocks[Place[0].Block].LineAt(Place[0].Start)}");

    /// <summary>When the words are spoken; null where the source has no subtitles.</summary>
    public string? Time => TimeCodes.At(Source, Place[0].Block);

    /// <summary>Every place in the sources, in their order; the words may span two paragraphs.</summary>
    public static IReadOnlyList<QuoteLocation> All(IReadOnlyList<string> parts, IEnumerable<Source> sources) =>
        [.. sources.SelectMany(source => In(source, parts))];

    private static IEnumerable<QuoteLocation> In(Source source, IReadOnlyList<string> parts)
    {
        if (parts is [var words] && !new QuoteMatcher(source).Occurrences(words).Any())
            parts = Split(words, source);
        var quote = QuoteOf(source, parts);
        var places = new QuoteMatcher(source).Places(parts)
            .Where(place => !QuoteForm.CheckProven(quote, place, source).Any())
            .ToList();
        if (places is [var only])
            return [new QuoteLocation(source, quote, only)];
        return places.Select(place =>
            new QuoteLocation(source, QuoteDisambiguator.AddContext(quote, place, source), place));
    }

    /// <summary>Splits words that span two paragraphs into two parts.</summary>
    private static IReadOnlyList<string> Split(string words, Source source)
    {
        foreach (var (block, next) in source.Blocks.Zip(source.Blocks.Skip(1)))
        {
            var start = $"{block.Text} {next.Text}".IndexOf(words, StringComparison.Ordinal);
            if (start >= 0)
                return [words[..(block.Text.Length - start)], words[(block.Text.Length - start + 1)..]];
        }

        return [words];
    }

    private static Quote QuoteOf(Source source, IReadOnlyList<string> parts) =>
        new(new Reference(source.Id, source.At), [.. parts.Select(part => new Located<string>(part, source.At))]);
}
