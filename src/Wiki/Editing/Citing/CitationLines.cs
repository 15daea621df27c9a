namespace Wiki.Editing.Citing;

/// <summary>Formats a citation as the YAML lines of a list item.</summary>
internal static class CitationLines
{
    /// <param name="quote">The words and their source.</param>
    /// <param name="search">The chain, stance and note of the citation.</param>
    public static IReadOnlyList<string> Of(Quote quote, QuoteSearch search)
    {
        string[] words = [.. quote.Parts.Select(part => YamlWords.Write(part.Value))];
        return
        [
            $"- source: {quote.Source.Id}",
            .. words.Length == 1 ? [$"  quote: {words[0]}"] : words.Select(part => $"    - {part}").Prepend("  quote:"),
            .. Line("prefix", quote.Prefix?.Value),
            .. Line("suffix", quote.Suffix?.Value),
            .. search.By.Count > 0 ? search.By.Select(link => $"    - {YamlWords.Write(link)}").Prepend("  by:") : [],
            .. Line("stance", search.Stance),
            .. Line("note", search.Note),
        ];
    }

    private static IEnumerable<string> Line(string key, string? value) =>
        string.IsNullOrWhiteSpace(value) ? [] : [$"  {key}: {YamlWords.Write(value)}"];
}
