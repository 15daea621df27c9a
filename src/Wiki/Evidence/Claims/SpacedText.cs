namespace Wiki.Evidence.Claims;

/// <summary>The words of a text, with a space around each.</summary>
internal sealed class SpacedText
{
    private readonly HashSet<string> _words;

    public SpacedText(string text)
    {
        var spaced = string.Create(text.Length + 2, text, static (letters, from) =>
        {
            letters.Fill(' ');
            for (var at = 0; at < from.Length; at++)
            {
                if (char.IsLetter(from[at]) || char.IsNumber(from[at]))
                    letters[at + 1] = from[at];
            }
        });
        string[] words = spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        (Text, _words) = ($" {string.Join(' ', words)} ", words.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    public string Text { get; }

    /// <summary>Whether all of some words are among them.</summary>
    public bool HasAll(IReadOnlyList<string> words) => words.All(_words.Contains);
}
