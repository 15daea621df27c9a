using System.Text.RegularExpressions;

namespace Wiki.Evidence.Claims;

/// <summary>The words of one sense of a set, of which one may match any word.</summary>
internal sealed class RivalPattern
{
    private const string Word = @"(?<word>[\p{L}\p{N}]+)";
    private const string Digits = @"(?<word>\p{N}[\p{L}\p{N}]*)";

    // Few texts have these words: measured over 10,000 claims, matching each pattern everywhere took two fifths of a
    // check.
    private readonly IReadOnlyList<string> _fixed;
    private readonly Lazy<Regex> _form;

    /// <param name="words">The words; a star matches any word, # one that begins with a digit.</param>
    /// <param name="notAny">The words that a star does not match.</param>
    public RivalPattern(string words, IReadOnlyList<string> notAny)
    {
        var spaced = words.Replace('-', ' ');
        _fixed = [.. spaced.Split(' ').Where(word => word is not ("*" or "#"))];
        _form = new(() => Form(spaced, string.Join('|', notAny.Select(Regex.Escape))));
    }

    /// <summary>A word of every text that the pattern matches; empty where that may be any.</summary>
    public string Sign => _fixed.FirstOrDefault("");

    public bool IsIn(SpacedText text) => text.HasAll(_fixed) && _form.Value.IsMatch(text.Text);

    public IEnumerable<Match> Matches(SpacedText text) => text.HasAll(_fixed) ? _form.Value.Matches(text.Text) : [];

    private static Regex Form(string words, string notAny)
    {
        var any = notAny.Length > 0 ? $"(?!({notAny}) ){Word}" : Word;
        var pattern = Regex.Escape(words)
            .Replace(@"\*", any, StringComparison.Ordinal)
            .Replace(@"\#", Digits, StringComparison.Ordinal);
        return new Regex(
            $"(?<= ){pattern}(?= )",
            RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
