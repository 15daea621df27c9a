using System.Text.RegularExpressions;

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

    /// <summary>Emphasis, a comment, a formula or a command, as in other dialects of Markdown.</summary>
    Markup,
}

/// <summary>A mark of a kindred format, which would be shown as plain text.</summary>
internal sealed partial record KindredMark(KindredKind Kind, string Written)
{
    private const int Longest = 200;

    /// <summary>The characters that such marks begin with.</summary>
    public const string Openers = "[!{\\<【［〔@#~%=$:+(^`'.";

    private static readonly (KindredKind Kind, Regex Form)[] Forms =
    [
        (KindredKind.Footnote, FootnoteForm()),
        (KindredKind.Callout, CalloutForm()),
        (KindredKind.Markup, KindredMarkup.Form()),
        (KindredKind.Footnote, InlineFootnoteForm()),
        (KindredKind.Citation, BracketedForm()),
        (KindredKind.Citation, PandocForm()),
        (KindredKind.Citation, FullWidthForm()),
        (KindredKind.Citation, LatexForm()),
        (KindredKind.Citation, RoleOfCitationForm()),
        (KindredKind.Markup, CommandForm()),
        (KindredKind.Link, RoleForm()),
        (KindredKind.Link, LinkForm()),
        (KindredKind.Link, TagForm()),
    ];

    /// <summary>Our mark that was probably meant, or null.</summary>
    public string? Meant => Kind switch
    {
        KindredKind.Citation => MarkMeant.Citation(Written),
        KindredKind.Link => MarkMeant.Mention(Written),
        _ => null,
    };

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
        foreach (var (kind, form) in Forms)
        {
            if (form.Match(line) is { Success: true } match)
                return new KindredMark(kind, match.Value);
        }

        return null;
    }

    /// <summary>Most such characters begin none: they need another one after them, and no word before them.</summary>
    private static bool MayBegin(ReadOnlySpan<char> text, char before) => text switch
    {
        ['~' or '\'', var next, ..] => next == text[0],
        ['.', var next, ..] => next == '.' && before is '\0' or '\n',
        ['`', ..] => true,
        [':', var next, ..] when char.IsAsciiLetterLower(next) => !char.IsLetterOrDigit(before),
        ['#' or '@' or '$' or '%' or ':' or '(' or '+' or '=', ..] when char.IsLetterOrDigit(before) => false,
        ['#', var next, ..] => char.IsAsciiLetterLower(next),
        ['@' or '^', var next, ..] => next == '[',
        ['$' or '%' or ':' or '(' or '+' or '=', var next, ..] => next == text[0],
        [_, _, ..] => true,
        _ => false,
    };

    /// <summary>Also numbers, which would look like the marks that pages put for our citations.</summary>
    [GeneratedRegex(
        @"\A(\[\^[^\]\s]+\]|\[fn:[^\]]*\]|\[[^\[\]\s]+\]_(?!\w)|\[[0-9]{1,3}([,;–-] ?[0-9]{1,3})*\](?![(\[:]))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex FootnoteForm();

    [GeneratedRegex(@"\A\[![A-Za-z-]+\][-+]?")]
    private static partial Regex CalloutForm();

    [GeneratedRegex(@"\A\^\[[^\]]+\]")]
    private static partial Regex InlineFootnoteForm();

    /// <summary>A word with one hyphen in brackets is more often a word of the editor, such as [co-author].</summary>
    [GeneratedRegex(
        @"\A(@\[[^\[\]]+\]|\[(?=[a-z0-9-]*([0-9]|-[a-z]+-))[a-z][a-z0-9]*(-[a-z0-9]+)+\](?![\[(:]))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex BracketedForm();

    [GeneratedRegex(@"\A(#[a-z][a-z0-9]*(-[a-z0-9]+)+(?![\w-])|\(\([a-z0-9-]+\)\))", RegexOptions.ExplicitCapture)]
    private static partial Regex TagForm();

    /// <summary>In brackets, an id with a hyphen is no name of a social network.</summary>
    [GeneratedRegex(
        @"\A\[([+-]@|＠|[^\[\]@]+(?<![\p{L}\p{N}._-])@[A-Za-z0-9]+-[A-Za-z0-9])[^\[\]]*\]",
        RegexOptions.ExplicitCapture)]
    private static partial Regex PandocForm();

    [GeneratedRegex(@"\A[【［〔][^【】［］〔〕]*[@＠][^【】［］〔〕]+[】］〕]")]
    private static partial Regex FullWidthForm();

    [GeneratedRegex(@"\A\\[a-z]{0,6}cite[a-z]{0,8}\*?(\[[^\]]*\]){0,2}\{[^{}]*\}", RegexOptions.ExplicitCapture)]
    private static partial Regex LatexForm();

    /// <summary>A role of reStructuredText.</summary>
    [GeneratedRegex(@"\A:cite(:[a-z]+)?:`[^`]+`", RegexOptions.ExplicitCapture)]
    private static partial Regex RoleOfCitationForm();

    [GeneratedRegex(@"\A:[a-z][a-z:+-]*:`[^`]+`")]
    private static partial Regex RoleForm();

    /// <summary>A command of LaTeX with what it applies to.</summary>
    [GeneratedRegex(@"\A\\[A-Za-z]{2,}\*?(\[[^\]]*\])?\{[^{}]*\}", RegexOptions.ExplicitCapture)]
    private static partial Regex CommandForm();

    [GeneratedRegex(
        @"\A(!\[\[[^\[\]]*\]\]|\{\{[^{}]*\}\}|(［［|【【)[^［］【】]*(］］|】】)|<<[A-Za-z][A-Za-z0-9#_-]*(,[^<>]*)?>>)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex LinkForm();
}
