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

    /// <summary>The end of a link or of such a mark that begins nowhere.</summary>
    Closing,

    /// <summary>Emphasis, a comment, a formula or a command, as in other dialects of Markdown.</summary>
    Markup,
}

/// <summary>A mark of a kindred format, which would be shown as plain text.</summary>
internal sealed partial record KindredMark(KindredKind Kind, string Written)
{
    private const int Longest = 200;

    /// <summary>No letters that are raised by a mark on either side are more, with their marks.</summary>
    private const int LongestRaised = 22;

    /// <summary>The characters that such marks begin with.</summary>
    public const string Openers = "[!{\\<【［〔@#~%=$:+(^`'.*;]}";

    private static readonly (KindredKind Kind, Regex Form)[] Forms =
    [
        (KindredKind.Footnote, FootnoteForm()),
        (KindredKind.Callout, CalloutForm()),
        (KindredKind.Markup, KindredMarkup.Form()),
        (KindredKind.Footnote, InlineFootnoteForm()),
        (KindredKind.Citation, AddressedCitationForm()),
        (KindredKind.Link, AddressedLinkForm()),
        (KindredKind.Link, ReferenceForm()),
        (KindredKind.Citation, BracketedForm()),
        (KindredKind.Citation, PandocForm()),
        (KindredKind.Citation, FullWidthForm()),
        (KindredKind.Citation, LatexForm()),
        (KindredKind.Citation, RoleOfCitationForm()),
        (KindredKind.Markup, CommandForm()),
        (KindredKind.Link, RoleForm()),
        (KindredKind.Link, LinkForm()),
        (KindredKind.Markup, KindredMarkup.FunctionForm()),
        (KindredKind.Link, TagForm()),
        (KindredKind.Closing, ClosingForm()),
        (KindredKind.Markup, KindredMarkup.UnclosedForm()),
    ];

    private static readonly (KindredKind Kind, Regex Form)[] FormsAtLineStart =
        [(KindredKind.Markup, KindredMarkup.LineForm())];

    /// <summary>Our mark that was probably meant, or null.</summary>
    public string? Meant => Kind switch
    {
        KindredKind.Citation => MarkMeant.Citation(WithoutAddress),
        KindredKind.Link => MarkMeant.Mention(WithoutAddress),
        _ => null,
    };

    /// <summary>What stands before an address in brackets of its own: "[@id](address)", "[id][1]".</summary>
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
        foreach (var (kind, form) in before is '\0' or '\n' ? FormsAtLineStart.Concat(Forms) : Forms)
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
        ['.' or '*' or ';', ..] => false,
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
        text is ['.' or '*' or ';' or ':' or '[', not ('\n' or '.'), ..] or ['.', '.', ..];

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

    /// <summary>Our marks, linked to an address as in Markdown.</summary>
    [GeneratedRegex(@"\A\[@[^\[\]]*\]\([^()]*\)")]
    private static partial Regex AddressedCitationForm();

    [GeneratedRegex(@"\A\[\[[^\[\]]*\]\]\([^()]*\)")]
    private static partial Regex AddressedLinkForm();

    /// <summary>A link whose address would be defined elsewhere.</summary>
    [GeneratedRegex(@"\A\[(?![\^@!])[^\[\]]*[a-zA-Z][^\[\]]*\]\[[A-Za-z0-9-]*\]")]
    private static partial Regex ReferenceForm();

    [GeneratedRegex(@"\A(\]\]|\}\})", RegexOptions.ExplicitCapture)]
    private static partial Regex ClosingForm();

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
