namespace Wiki.Reading.Prose;

/// <summary>What a mark of another format is.</summary>
internal enum KindredKind
{
    /// <summary>A citation, as in Pandoc or LaTeX.</summary>
    Citation,

    /// <summary>A link to a record or its embedding, as in other wikis.</summary>
    Link,

    /// <summary>A footnote, as in many dialects of Markdown.</summary>
    Footnote,

    /// <summary>A callout, as on GitHub.</summary>
    Callout,

    /// <summary>The end of a link or of such a mark that begins nowhere.</summary>
    Closing,

    /// <summary>Emphasis, a comment, a formula or a command, as in other dialects of Markdown.</summary>
    Markup,
}

/// <summary>A mark of a kindred format, which would be shown as plain text.</summary>
internal sealed record KindredMark(KindredKind Kind, string Written)
{
    /// <summary>The characters of a line in which a mark has to end.</summary>
    private const int Longest = 200;

    /// <summary>The characters of "^2^", with both marks, at most.</summary>
    private const int LongestRaised = 22;

    /// <summary>The characters that such marks begin with.</summary>
    public const string Openers = "[!{\\<【［〔@#~%=$:+(^`'.*;]}?/,";

    /// <summary>Our mark that was probably meant, or null.</summary>
    public string? Meant => Kind switch
    {
        KindredKind.Citation => MarkMeant.Citation(WithoutAddress),
        KindredKind.Link => MarkMeant.Mention(WithoutAddress),
        _ => null,
    };

    /// <summary>The text before an address in brackets of its own: "[@id](address)", "[id][1]".</summary>
    private string WithoutAddress
    {
        get
        {
            var end = Written.IndexOf("](", StringComparison.Ordinal);
            if (end < 0)
                end = Written.IndexOf("][", StringComparison.Ordinal);
            var mark = end < 0 ? Written : Written[..(end + 1)];
            // Words in brackets are no id.
            var isWords = mark.Contains(' ', StringComparison.Ordinal) && !mark.Contains('@', StringComparison.Ordinal);
            return end >= 0 && isWords ? "" : mark;
        }
    }

    /// <summary>The name of the address of "[words][name]", which the text may define; null for other marks.</summary>
    public string? ReferredTo
    {
        get
        {
            var start = Written.IndexOf("][", StringComparison.Ordinal);
            if (Kind != KindredKind.Link || start < 0)
                return null;
            return start + 3 < Written.Length ? Written[(start + 2)..^1] : Written[1..start];
        }
    }

    /// <summary>The box of a task.</summary>
    public bool IsBox => Written is ['[', ' ' or 'x' or 'X', ']'];

    /// <summary>The mark at the start of a text, which ends on its line; null if there is none.</summary>
    /// <param name="text">The text from a character on that such marks begin with.</param>
    /// <param name="before">The character before it.</param>
    public static KindredMark? AtStartOf(ReadOnlySpan<char> text, char before)
    {
        if (!MayBegin(text, before))
            return null;
        var end = text.IndexOf('\n');
        var line = text[..Math.Min(end < 0 ? text.Length : end, Longest)].ToString();
        foreach (var (kind, form) in KindredForms.After(before))
        {
            if (form.Match(line) is { Success: true } match)
                return new KindredMark(kind, match.Value);
        }

        return null;
    }

    /// <summary>Most such characters begin none: they need another one after them, and no word before them.</summary>
    private static bool MayBegin(ReadOnlySpan<char> text, char before) => text switch
    {
        _ when before is '\0' or '\n' && IsAtLineStart(text) => true,
        ['~', not ' ', ..] when char.IsLetterOrDigit(before) => true,
        ['^', not '[', ..] when char.IsLetterOrDigit(before) =>
            text[1..Math.Min(text.Length, LongestRaised)].Contains('^'),
        ['~' or '\'' or ']' or '}', var next, ..] => next == text[0],
        ['.' or '*' or ';' or '?' or '/', ..] => false,
        [',', var next, ..] => next == ',',
        ['`', ..] => true,
        [':', ':', ' ' or '\n', ..] => before != ' ',
        [':', var next, ..] when char.IsAsciiLetterLower(next) => !char.IsLetterOrDigit(before),
        ['#' or '@' or '$' or '%' or ':' or '(' or '+' or '=', ..] when char.IsLetterOrDigit(before) => false,
        ['#' or '$', '{', ..] => true,
        ['{', ..] when before is '@' or '＠' => false,
        ['$', var next, ..] when char.IsAsciiLetter(next) || next == '\\' => true,
        ['#', var next, ..] => char.IsAsciiLetterLower(next),
        ['@', var next, ..] => next == '[',
        ['^', var next, ..] => next == '[' || (before == ' ' && char.IsAsciiLetterOrDigit(next)),
        ['$' or '%' or ':' or '(' or '+' or '=', var next, ..] => next == text[0],
        [_, _, ..] => true,
        _ => false,
    };

    private static bool IsAtLineStart(ReadOnlySpan<char> text) =>
        text is ['.' or '*' or ';' or ':' or '[' or '=' or '^' or '\\', not ('\n' or '.'), ..]
            or ['.', '.', ..]
            or ['!' or '?' or '#' or '+' or '/' or '\'' or '<' or '(', not (' ' or '\n'), ..];
}
