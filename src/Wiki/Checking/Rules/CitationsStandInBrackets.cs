using System.Text.RegularExpressions;
using Wiki.Checking.Prose;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// Prose has the id of a record only within a mark, and no citation or macro of another format that begins like a word.
/// </summary>
internal static partial class CitationsStandInBrackets
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from section in ProseSection.All(content.Scope)
        from problem in Check(section.Text, content.Corpus)
        select problem;

    private static IEnumerable<Problem> Check(Text text, Corpus corpus) =>
    [
        .. from words in text.AllInlines.OfType<Words>()
           from bare in BareCitations.AfterAtSigns(words, corpus)
           select EditorialProblems.BareCitation(bare.At, bare.Written, [bare.Id]),
        .. text.Blocks.SelectMany(ProseLine.All).SelectMany(line => InBrackets(line, corpus)
            .Concat(Macros(line))
            .Concat(WithPrefix(line, corpus))),
    ];

    private static IEnumerable<Problem> InBrackets(ProseLine line, Corpus corpus) =>
        from bare in BareCitations.InBrackets(line, corpus)
        select EditorialProblems.BareCitation(line.PlaceOf(bare.Offset), bare.Written, bare.Ids);

    /// <summary>
    /// Macros of AsciiDoc, which begin like words, and substitutions of reStructuredText, which begin like cells.
    /// </summary>
    private static IEnumerable<Problem> Macros(ProseLine line) =>
        from match in Macro().Matches(line.Words).Concat(Substitution().Matches(line.Words))
        where line.IsPlain(match.Index)
        select ReadingProblems.MarkupInProse(line.PlaceOf(match.Index), match.Value);

    private static IEnumerable<Problem> WithPrefix(ProseLine line, Corpus corpus) =>
        from bare in BareCitations.WithPrefix(line, corpus)
        let at = line.PlaceOf(bare.Offset)
        select bare.Id is { } id
            ? EditorialProblems.BareCitation(at, bare.Written, [id])
            : ReadingProblems.KindredCitation(at, bare.Written, null);

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(xref|link|image|include|footnote|footnoteref|video|audio|anchor|icon|kbd|btn"
        + @"|menu|pass|stem|latexmath|asciimath|indexterm2?|cite[a-z]{0,8}|ifdef|ifndef|endif)"
        + @"::?[^\s\[\]]*\[[^\[\]]*\]",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Macro();

    /// <summary>Also words that Discord hides, <c>||words||</c>.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}|])(\|[A-Za-z][\w.-]+\|_{0,2}|\|\|[^|\s][^|]*\|\|)(?![\p{L}\p{N}|])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Substitution();
}
