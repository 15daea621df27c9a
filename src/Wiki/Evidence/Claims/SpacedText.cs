using System.Text.RegularExpressions;

namespace Wiki.Evidence.Claims;

/// <summary>The words of a text, with a space around each.</summary>
internal sealed partial class SpacedText
{
    private readonly HashSet<string> _words;

    public SpacedText(string text)
    {
        string[] words = Others().Split(text);
        (Text, _words) = ($" {string.Join(' ', words)} ", words.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    public string Text { get; }

    /// <summary>Whether all of some words are among them.</summary>
    public bool HasAll(IReadOnlyList<string> words) => words.All(_words.Contains);

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex Others();
}
