using System.Text;

namespace Wiki.Receiving.Pdf;

/// <summary>
/// Puts the letters of a line that is written from right to left into the order in which they are read: a page has them
/// from left to right, in the forms that they have beside each other.
/// </summary>
internal static class VisualOrder
{
    private const string Separators = ".,:/٫٬٪%-+";
    private const string Ends = ".,:;!?…؟،؛";
    private const string Brackets = "()[]{}<>«»‹›";

    private enum Side
    {
        Neutral,
        Number,
        LeftToRight,
        RightToLeft,
    }

    public static bool IsRightToLeft(string letters) => SideOf(letters) == Side.RightToLeft;

    /// <param name="parts">Letters and marks from left to right.</param>
    public static IReadOnlyList<string> ToLogical(IReadOnlyList<string> parts)
    {
        var sides = parts.Select(SideOf).ToList();
        var isRightToLeft = sides.Count(side => side == Side.RightToLeft) >= sides.Count(IsLeft);
        if (!isRightToLeft)
            return ReverseWithin(parts, sides);
        // No sentence starts with these: in a paragraph of the other direction, its end is at the right.
        var last = parts.Count;
        while (last > 0 && (parts[last - 1] == " " || Ends.Contains(parts[last - 1], StringComparison.Ordinal)))
            last--;
        return [.. Reverse([.. parts.Take(last)], sides), .. parts.Skip(last)];
    }

    private static bool IsLeft(Side side) => side == Side.LeftToRight;

    /// <summary>A line of the other direction, in which only some words are from right to left.</summary>
    private static List<string> ReverseWithin(IReadOnlyList<string> parts, List<Side> sides)
    {
        var result = new List<string>();
        for (var at = 0; at < parts.Count;)
        {
            var end = at;
            for (var next = at; next < parts.Count && !IsLeft(sides[next]); next++)
            {
                if (sides[next] == Side.RightToLeft)
                    end = next + 1;
            }

            if (sides[at] != Side.RightToLeft || end == at)
            {
                result.Add(parts[at++]);
                continue;
            }

            result.AddRange(Reverse([.. parts.Skip(at).Take(end - at)], sides.GetRange(at, end - at)));
            at = end;
        }

        return result;
    }

    private static List<string> Reverse(IReadOnlyList<string> parts, List<Side> sides)
    {
        var result = new List<string>();
        for (var at = parts.Count - 1; at >= 0;)
        {
            var start = StartOfRun(parts, sides, at);
            if (start == at)
                result.Add(sides[at] is Side.Neutral ? Mirrored(parts[at]) : Plain(parts[at]));
            else
                result.AddRange(parts.Skip(start).Take(at - start + 1));
            at = start - 1;
        }

        return result;
    }

    /// <summary>Where the words from left to right, or the number, start that end at an index.</summary>
    private static int StartOfRun(IReadOnlyList<string> parts, List<Side> sides, int end)
    {
        var start = end;
        if (sides[end] is not (Side.Number or Side.LeftToRight))
            return end;
        for (var at = end - 1; at >= 0 && sides[at] != Side.RightToLeft; at--)
        {
            if (sides[at] == Side.LeftToRight || (sides[at] == Side.Number && Joins(parts, sides, at, start)))
                start = at;
            else if (sides[at] == Side.Number)
                break;
        }

        return start;
    }

    /// <summary>Whether a number belongs to what starts after it: a separator between, or words of its side.</summary>
    private static bool Joins(IReadOnlyList<string> parts, List<Side> sides, int at, int start) =>
        start == at + 1
        || sides[start] == Side.LeftToRight
        || (start == at + 2 && Separators.Contains(parts[at + 1], StringComparison.Ordinal));

    private static string Mirrored(string part) =>
        part.Length == 1 && Brackets.IndexOf(part, StringComparison.Ordinal) is >= 0 and var index
            ? Brackets[index ^ 1].ToString()
            : part;

    /// <summary>The letters of presentation forms, which Unicode has for old fonts.</summary>
    private static string Plain(string part)
    {
        var isForm = part.Any(letter => letter is (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'));
        return isForm ? part.Normalize(NormalizationForm.FormKC).TrimStart(' ') : part;
    }

    private static Side SideOf(string part)
    {
        foreach (var rune in part.EnumerateRunes())
        {
            if (Rune.IsDigit(rune))
                return Side.Number;
            if (rune.Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
                or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
                return Rune.IsLetter(rune) || Scripts.IsMark(rune) ? Side.RightToLeft : Side.Neutral;
            if (Rune.IsLetter(rune))
                return Side.LeftToRight;
        }

        return Side.Neutral;
    }
}
