using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wiki.Tests.Checking.Quotes;

/// <summary>Finds a quote the slow and obvious way: every stretch of every block is tried for every part.</summary>
internal static class ObviousMatcher
{
    private const string Joiners = "-–'’.,/:";

    public static IReadOnlyList<IReadOnlyList<Passage>> Places(
        IReadOnlyList<string> blocks,
        IReadOnlyList<string> parts
    ) => [.. Rows([.. blocks.Select(Normal)], [.. parts.Select(Normal)]).Where(IsInOrder)];

    /// <summary>NFC, and each run of white space one space.</summary>
    public static string Normal(string words) =>
        Regex.Replace(words.Normalize(NormalizationForm.FormC), @"\s+", " ").Trim(' ');

    /// <summary>
    /// Tokens by their definition: runs of letters, marks and digits, joined where both sides touch a joiner.
    /// </summary>
    public static bool CutsAToken(string text, int offset)
    {
        var joined = Enumerable
            .Range(0, text.Length)
            .Select(index =>
                IsLetter(text, index)
                || (
                    Joiners.Contains(text[index], StringComparison.Ordinal)
                    && IsLetter(text, index - 1)
                    && IsLetter(text, index + 1)
                )
            )
            .ToList();
        return offset > 0 && offset < text.Length && joined[offset - 1] && joined[offset];
    }

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

    private static bool IsLetter(string text, int index) =>
        index >= 0
        && index < text.Length
        && (
            char.IsLetterOrDigit(text[index])
            || char.GetUnicodeCategory(text[index])
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
        );
}
