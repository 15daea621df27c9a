using System.Text.RegularExpressions;

namespace Wiki.Reading.Prose;

/// <summary>The forms of the marks of other formats, in the order in which they are tried.</summary>
internal static partial class KindredForms
{
    private static readonly (KindredKind Kind, Regex Form)[] Anywhere =
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

    private static readonly (KindredKind Kind, Regex Form)[] AtLineStart =
        [(KindredKind.Markup, KindredMarkup.LineForm()), .. Anywhere];

    /// <summary>The forms that a mark can have, each with what it is then.</summary>
    /// <param name="before">The character before the mark; the zero character at the start of a text.</param>
    public static IReadOnlyList<(KindredKind Kind, Regex Form)> After(char before) =>
        before is '\0' or '\n' ? AtLineStart : Anywhere;

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
