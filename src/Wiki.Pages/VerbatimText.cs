namespace Wiki.Pages;

/// <summary>
/// Text that is written to a page without encoding. It contains neither <c>&lt;</c> nor <c>&amp;</c>, so it cannot
/// start or end an element.
/// </summary>
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
