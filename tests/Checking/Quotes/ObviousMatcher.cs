using System.Text;
using System.Text.RegularExpressions;

namespace Wiki.Tests.Checking.Quotes;

/// <summary>Finds a quote the slow and obvious way: every stretch of every block is tried for every part.</summary>
internal static class ObviousMatcher
{
    private const string Letter = @"[\p{L}\p{M}\p{N}]\u200d*";

    /// <summary>Before a digit, and neither after a letter nor doubled.</summary>
    private const string Sign = $@"(?<!{Letter})((?<!-)-|(?<!–)–|(?<!\+)\+|(?<!\.)\.)(?=\d)";

    /// <summary>After one to three digits that end no date or time, and before three.</summary>
    private const string GroupSpace = @"(?<=(?<!\d|\d[.,:/])\d{1,3})[ ](?=\d{3}(?!\d))";

    /// <summary>After a digit and before no other word.</summary>
    private const string Plus = @"((?<=\d)\+(?=[ ,""’]|$))";

    private static readonly Regex Token = new(
        $"({Sign})?({Letter})+(([-–+'’.,/:_@]|{GroupSpace})({Letter})+)*{Plus}?",
        RegexOptions.ExplicitCapture
    );

    public static IReadOnlyList<IReadOnlyList<Passage>> Places(
        IReadOnlyList<string> blocks,
        IReadOnlyList<string> parts
    ) => [.. Rows([.. blocks.Select(Normal)], [.. parts.Select(Normal)]).Where(IsInOrder)];

    /// <summary>No soft hyphens, NFC, and each run of white space one space.</summary>
    public static string Normal(string words) =>
        Regex.Replace(words.Replace("\u00ad", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC), @"\s+", " ").Trim(' ');

    /// <summary>Whether an offset is within a token, and not at a letter of Han that may be cut off.</summary>
    public static bool CutsAToken(string text, int offset) =>
        Token.Matches(text).Any(token => token.Index < offset && offset < token.Index + token.Length)
        && !IsBesideHan(text[offset - 1], text[offset]);

    private static bool IsBesideHan(char before, char after)
    {
        if (before is not ('人' or '三') && after is not ('人' or '三'))
            return false;
        return after is not ('\u0301' or '\u200d') && !(IsNumeral(before) && IsNumeral(after));
    }

    private static bool IsNumeral(char letter) => letter == '三' || char.IsDigit(letter);

    private static IEnumerable<IReadOnlyList<Passage>> Rows(
        IReadOnlyList<string> blocks,
        IReadOnlyList<string> parts
    ) =>
        parts.Aggregate<string, IEnumerable<IReadOnlyList<Passage>>>(
            [
                [],
            ],
            (rows, part) =>
                [
                    .. from row in rows
                    from passage in Stretches(blocks, part)
                    select (IReadOnlyList<Passage>)[.. row, passage],
                ]
        );

    private static IEnumerable<Passage> Stretches(IReadOnlyList<string> blocks, string part) =>
        from block in Enumerable.Range(0, blocks.Count)
        from start in Enumerable.Range(0, blocks[block].Length)
        where start + part.Length <= blocks[block].Length && blocks[block].Substring(start, part.Length) == part
        where part.Length > 0 && !CutsAToken(blocks[block], start) && !CutsAToken(blocks[block], start + part.Length)
        select new Passage(block, start, start + part.Length);

    private static bool IsInOrder(IReadOnlyList<Passage> row) =>
        row.All(passage => passage.Block <= row[0].Block + 1)
        && row.Zip(row.Skip(1))
            .All(pair =>
                pair.First.Block < pair.Second.Block
                || (pair.First.Block == pair.Second.Block && pair.First.End <= pair.Second.Start)
            );
}
