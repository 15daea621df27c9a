using System.Text.RegularExpressions;
using Wiki.Checking.Prose;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// Prose does not contain <c>@</c> and the id of a record outside a citation mark, where it would be plain text. Other
/// words after <c>@</c>, such as user names and e-mail addresses, are allowed.
/// </summary>
internal static partial class CitationsStandInBrackets
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from section in ProseSection.All(content.Scope)
        from words in section.Text.AllInlines.OfType<Words>()
        from problem in Check(words, content.Corpus)
        select problem;

    /// <summary>The bare citations in words.</summary>
    public static IEnumerable<Problem> Check(Words words, Corpus corpus)
    {
        if (!words.Value.AsSpan().ContainsAny('@', '＠'))
            return [];
        var columns = new CharacterCount(words.Value);
        return from match in Bare().Matches(words.Value)
               let id = Known(match.Groups["id"].Value, corpus)
               where id is not null
               select EditorialProblems.BareCitation(PlaceOf(words, columns.Between(0, match.Index)), match.Value, id);
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
        @"(?<![\p{L}\p{N}._%+])[@＠](?<id>[A-Za-z0-9-]{2,64})(?![\p{L}\p{N}_]|[@.][\p{L}\p{N}])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();
}
