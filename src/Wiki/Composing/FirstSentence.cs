namespace Wiki.Composing;

/// <summary>Takes the first sentence of a text, with the citation marks within it.</summary>
internal static class FirstSentence
{
    public static Text Of(Text text) => text.Blocks is [Paragraph first, ..]
        ? new Text([first with { Content = [.. Of(first.Content)] }])
        : text;

    private static IEnumerable<Inline> Of(IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            if (inline is Words words && Sentences.Starts(words.Value).Skip(1).FirstOrDefault() is > 0 and var end)
            {
                yield return words with { Value = words.Value[..end].TrimEnd() };
                yield break;
            }

            yield return inline;
        }
    }
}
