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
}

/// <summary>A mark of a kindred format, which would be shown as plain text.</summary>
internal sealed partial record KindredMark(KindredKind Kind, string Written)
{
    private const int Longest = 200;

    /// <summary>The characters that such marks begin with.</summary>
    public const string Openers = "[!{\\<【［〔";

    private static readonly (KindredKind Kind, Regex Form)[] Forms =
    [
        (KindredKind.Footnote, FootnoteForm()),
        (KindredKind.Callout, CalloutForm()),
        (KindredKind.Citation, PandocForm()),
        (KindredKind.Citation, FullWidthForm()),
        (KindredKind.Citation, LatexForm()),
        (KindredKind.Link, LinkForm()),
    ];

    /// <summary>Our mark that was probably meant, or null.</summary>
    public string? Meant => Kind switch
    {
        KindredKind.Citation => MarkMeant.Citation(Written),
        KindredKind.Link => MarkMeant.Mention(Written),
        _ => null,
    };

    /// <summary>The mark at the start of a text, which ends on its line; null if there is none.</summary>
    public static KindredMark? AtStartOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        var line = text[..Math.Min(end < 0 ? text.Length : end, Longest)].ToString();
        foreach (var (kind, form) in Forms)
        {
            if (form.Match(line) is { Success: true } match)
                return new KindredMark(kind, match.Value);
        }

        return null;
    }

    [GeneratedRegex(@"\A\[\^[^\]\s]+\]")]
    private static partial Regex FootnoteForm();

    [GeneratedRegex(@"\A\[![A-Za-z-]+\][-+]?")]
    private static partial Regex CalloutForm();

    /// <summary>In brackets, an id with a hyphen is no name of a social network.</summary>
    [GeneratedRegex(
        @"\A\[([+-]@|＠|[^\[\]@]+(?<![\p{L}\p{N}._-])@[A-Za-z0-9]+-[A-Za-z0-9])[^\[\]]*\]",
        RegexOptions.ExplicitCapture)]
    private static partial Regex PandocForm();

    [GeneratedRegex(@"\A[【［〔][^【】［］〔〕]*[@＠][^【】［］〔〕]+[】］〕]")]
    private static partial Regex FullWidthForm();

    [GeneratedRegex(@"\A\\[a-z]{0,6}cite[a-z]{0,8}\*?(\[[^\]]*\]){0,2}\{[^{}]*\}", RegexOptions.ExplicitCapture)]
    private static partial Regex LatexForm();

    [GeneratedRegex(
        @"\A(!\[\[[^\[\]]*\]\]|\{\{[^{}]*\}\}|(［［|【【)[^［］【】]*(］］|】】)|<<[A-Za-z][A-Za-z0-9#_-]*(,[^<>]*)?>>)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex LinkForm();
}
