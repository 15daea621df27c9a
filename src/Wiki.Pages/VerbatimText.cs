namespace Wiki.Pages;

/// <summary>Text that stands in a page as it is. It holds neither <c>&lt;</c> nor <c>&amp;</c>, so nothing in it can begin or end an element.</summary>
public sealed record VerbatimText
{
    public VerbatimText(string words)
    {
        if (words.AsSpan().ContainsAny('<', '&'))
            throw new ArgumentException("The text would be read as markup.", nameof(words));
        Words = words;
    }

    public string Words { get; }
}
