using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>The words of a text, with a space around each, split at their first use.</summary>
internal sealed class SpacedText
{
    private readonly Lazy<(string Text, HashSet<string> Words)> _split;

    public SpacedText(string text) => _split = new(() => Split(CurrencySigns.Spelled(text)));

    public string Text => _split.Value.Text;

    /// <summary>Each word once.</summary>
    public IReadOnlyCollection<string> Words => _split.Value.Words;

    /// <summary>Whether all of some words are among them.</summary>
    public bool HasAll(IReadOnlyList<string> words) => words.All(_split.Value.Words.Contains);

    private static (string Text, HashSet<string> Words) Split(string text)
    {
        string[] words = string.Create(text.Length, text, Fill).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ($" {string.Join(' ', words)} ", words.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    private static void Fill(Span<char> letters, string text)
    {
        for (var at = 0; at < text.Length; at++)
            letters[at] = char.IsLetter(text[at]) || char.IsNumber(text[at]) ? text[at] : ' ';
    }
}
