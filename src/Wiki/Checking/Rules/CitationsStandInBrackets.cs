using System.Text.RegularExpressions;
using Wiki.Checking.Prose;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// Prose does not contain <c>@</c> and the id of a record outside a citation mark, where it would be plain text, nor
/// such an id in brackets. Other words after <c>@</c>, such as user names and e-mail addresses, are allowed.
/// </summary>
internal static partial class CitationsStandInBrackets
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from section in ProseSection.All(content.Scope)
        from problem in Check(section.Text, content.Corpus)
        select problem;

    private static IEnumerable<Problem> Check(Text text, Corpus corpus) =>
    [
        .. text.AllInlines.OfType<Words>().SelectMany(words => Check(words, corpus)),
        .. text.Blocks.SelectMany(ProseLine.All).SelectMany(line => InBrackets(line, corpus)
            .Concat(Macros(line))
            .Concat(WithPrefix(line, corpus))),
    ];

    /// <summary>Citations as in Org mode, <c>cite:id</c>.</summary>
    private static IEnumerable<Problem> WithPrefix(ProseLine line, Corpus corpus) =>
        from match in Prefixed().Matches(line.Words)
        where line.IsPlain(match.Index)
        let id = Known(match.Groups["id"].Value, corpus)
        select id is null
            ? ReadingProblems.KindredCitation(line.PlaceOf(match.Index), match.Value, null)
            : EditorialProblems.BareCitation(line.PlaceOf(match.Index), match.Value, [id]);

    /// <summary>
    /// Macros of AsciiDoc, which begin like words, and substitutions of reStructuredText, which begin like cells.
    /// </summary>
    private static IEnumerable<Problem> Macros(ProseLine line) =>
        from match in Macro().Matches(line.Words).Concat(Substitution().Matches(line.Words))
        where line.IsPlain(match.Index)
        select ReadingProblems.MarkupInProse(line.PlaceOf(match.Index), match.Value);

    private static IEnumerable<Problem> InBrackets(ProseLine line, Corpus corpus) =>
        from match in Bracketed().Matches(line.Words)
        where line.IsPlain(match.Index)
        let isLink = match.Value.StartsWith("[[", StringComparison.Ordinal)
        let ids = IdsIn(match.Groups["inner"].Value, corpus, isLink)
        where ids.Count > 0
        select EditorialProblems.BareCitation(line.PlaceOf(match.Index), match.Value, ids);

    /// <summary>
    /// In brackets that are not doubled, an id without a hyphen may also be a word that an editor put into a quotation.
    /// </summary>
    private static IReadOnlyList<string> IdsIn(string words, Corpus corpus, bool isLink) =>
    [
        .. words.Split([' ', ',', ';', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('(', ')'))
            .Where(word => isLink || word.Contains('-', StringComparison.Ordinal))
            .Select(word => Known(word, corpus))
            .OfType<string>()
            .Distinct(),
    ];

    /// <summary>Whether a line has one.</summary>
    public static bool HasBare(ProseLine line, Corpus corpus) =>
        line.Pieces.Any(words => Check(words, corpus).Any())
        || InBrackets(line, corpus).Any()
        || WithPrefix(line, corpus).Any();

    /// <summary>The bare citations in words.</summary>
    private static IEnumerable<Problem> Check(Words words, Corpus corpus)
    {
        if (!words.Value.AsSpan().ContainsAny('@', '＠'))
            return [];
        var columns = new CharacterCount(words.Value);
        return from match in Bare().Matches(words.Value)
               let id = Known(match.Groups["id"].Value, corpus)
               where id is not null
               let at = PlaceOf(words, columns.Between(0, match.Index))
               select EditorialProblems.BareCitation(at, match.Value, [id]);
    }

    private static Location PlaceOf(Words words, int characters) =>
        words.IsPlaced ? words.At with { Column = words.At.Column + characters } : words.At;

    private static string? Known(string written, Corpus corpus)
    {
#pragma warning disable CA1308 // ids are in lower case
        var id = written.ToLowerInvariant().TrimEnd('-');
#pragma warning restore CA1308
        return corpus.Find(id)?.Id;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}._%+])[@＠]\{?(?<id>[A-Za-z0-9-]{2,64})(?![\p{L}\p{N}_]|[@.][\p{L}\p{N}])\}?",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();

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

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}:])cite(?!s:|d:)[a-z]{0,8}:&?(?<id>[A-Za-z0-9][A-Za-z0-9-]{1,63})(?!\[)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"\[\[(?<inner>[^\[\]@＠]{2,200})\]\]|\[(?<inner>[^\[\]@＠]{2,200})\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
