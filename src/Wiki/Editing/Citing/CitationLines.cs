namespace Wiki.Editing.Citing;

/// <summary>Formats a citation as the YAML lines of a list item.</summary>
internal static class CitationLines
{
    /// <param name="quote">The words and their source.</param>
    /// <param name="by">The chain of ids as in <see cref="Citation.By"/>; empty if the report itself says it.</param>
    public static IReadOnlyList<string> Of(Quote quote, IReadOnlyList<string> by)
    {
        string[] words = [.. quote.Parts.Select(part => YamlWords.Write(part.Value))];
        return
        [
            $"- source: {quote.Source.Id}",
            .. words.Length == 1 ? [$"  quote: {words[0]}"] : words.Select(part => $"    - {part}").Prepend("  quote:"),
            .. Surrounding("prefix", quote.Prefix),
            .. Surrounding("suffix", quote.Suffix),
            .. by.Count > 0 ? by.Select(link => $"    - {YamlWords.Write(link)}").Prepend("  by:") : [],
        ];
    }

    private static IEnumerable<string> Surrounding(string key, Located<string>? words) =>
        words is { } known ? [$"  {key}: {YamlWords.Write(known.Value)}"] : [];
}
