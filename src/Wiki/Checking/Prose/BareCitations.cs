using System.Text.RegularExpressions;

namespace Wiki.Checking.Prose;

/// <summary>Finds the ids of records that prose has outside of a mark, where they are plain text.</summary>
internal static partial class BareCitations
{
    /// <summary>Whether a line has one.</summary>
    public static bool AreIn(ProseLine line, Corpus corpus) =>
        line.Pieces.Any(words => AfterAtSigns(words, corpus).Any())
        || InBrackets(line, corpus).Any()
        || WithPrefix(line, corpus).Any();

    /// <summary>
    /// Ids behind <c>@</c>. Other words behind it, such as user names and e-mail addresses, are no citations.
    /// </summary>
    public static IEnumerable<(Location At, string Written, string Id)> AfterAtSigns(Words words, Corpus corpus)
    {
        if (!words.Value.AsSpan().ContainsAny('@', '＠'))
            return [];
        var columns = new CharacterCount(words.Value);
        return from match in Bare().Matches(words.Value)
               let id = Known(match.Groups["id"].Value, corpus)
               where id is not null
               select (PlaceOf(words, columns.Between(0, match.Index)), match.Value, id);
    }

    /// <summary>Brackets with ids, as in <c>[marr-says, see ida-says]</c>.</summary>
    public static IEnumerable<(int Offset, string Written, IReadOnlyList<string> Ids)> InBrackets(
        ProseLine line, Corpus corpus) =>
        from match in Bracketed().Matches(line.Words)
        where line.IsPlain(match.Index)
        let isLink = match.Value.StartsWith("[[", StringComparison.Ordinal)
        let ids = IdsIn(match.Groups["inner"].Value, corpus, isLink)
        where ids.Count > 0
        select (match.Index, match.Value, ids);

    /// <summary>Citations as in Org mode, <c>cite:id</c>; the id is null where no record has it.</summary>
    public static IEnumerable<(int Offset, string Written, string? Id)> WithPrefix(ProseLine line, Corpus corpus) =>
        from match in Prefixed().Matches(line.Words)
        where line.IsPlain(match.Index)
        select (match.Index, match.Value, Known(match.Groups["id"].Value, corpus));

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

    [GeneratedRegex(@"\[\[(?<inner>[^\[\]@＠]{2,200})\]\]|\[(?<inner>[^\[\]@＠]{2,200})\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}:])cite(?!s:|d:)[a-z]{0,8}:&?(?<id>[A-Za-z0-9][A-Za-z0-9-]{1,63})(?!\[)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Prefixed();
}
