namespace Wiki.Editing.Citing;

/// <summary>A citation as the lines of an item of a claim's list.</summary>
internal static class CitationLines
{
    /// <param name="quote">The words and where they stand.</param>
    /// <param name="by">The chain from whoever they come from to whoever told the report; empty for the report's own voice.</param>
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

    private static IEnumerable<string> Surrounding(string key, Located<string>? words) => words is { } known ? [$"  {key}: {YamlWords.Write(known.Value)}"] : [];
}
