namespace Wiki.Editing.Citing;

/// <summary>A citation as the lines of an item of a claim's list.</summary>
internal static class CitationLines
{
    public static IReadOnlyList<string> Of(Quote quote)
    {
        string[] words = [.. quote.Parts.Select(part => YamlWords.Write(part.Value))];
        return
        [
            $"- source: {quote.Source.Id}",
            .. words.Length == 1 ? [$"  quote: {words[0]}"] : words.Select(part => $"    - {part}").Prepend("  quote:"),
            .. Surrounding("prefix", quote.Prefix),
            .. Surrounding("suffix", quote.Suffix),
        ];
    }

    private static IEnumerable<string> Surrounding(string key, Located<string>? words) => words is { } known ? [$"  {key}: {YamlWords.Write(known.Value)}"] : [];
}
