namespace Wiki.Evidence.Numbers;

/// <summary>Reads a fraction of a few parts that is written with a stroke: "1/2", "2/3", "2 1/2".</summary>
internal sealed class StrokeFraction(string text)
{
    private const string Strokes = "/\u2044\u2215";
    private const int FewestParts = 2;
    private const int MostParts = 10;
    private const int Length = 3;

    /// <summary>More than so many are counted in whole numbers: "in 2021 1/2 of them".</summary>
    private const decimal MostWholes = 100;

    /// <summary>The fraction that begins at an offset; null where none does, as in "9/11" and "24/7".</summary>
    public (decimal Value, int End)? At(int offset)
    {
        var stroke = offset + 1;
        if (stroke + 1 >= text.Length || !Strokes.Contains(text[stroke], StringComparison.Ordinal))
            return null;
        var end = stroke + 1;
        var parts = 0;
        while (end < Math.Min(text.Length, stroke + Length) && Letters.DigitAt(text, end) is >= 0 and var digit)
        {
            parts = (parts * 10) + digit;
            end++;
        }

        var count = Letters.DigitAt(text, offset);
        return count >= 1 && count < parts && parts is >= FewestParts and <= MostParts && IsWhole(offset, end)
            ? ((decimal)count / parts, end)
            : null;
    }

    /// <summary>The fraction behind a number, over a space; none behind a part of it.</summary>
    /// <param name="end">Where the number ends.</param>
    /// <param name="values">What it can mean.</param>
    public (decimal Value, int End)? Behind(int end, IReadOnlyList<decimal> values)
    {
        if (values is [0] && At(end) is { } fraction)
            return fraction;
        return end + 1 < text.Length && text[end] == ' ' && values is [> 0 and < MostWholes] ? At(end + 1) : null;
    }

    /// <summary>No part of a longer number or date, such as "1/2/2021" or "1/2 May".</summary>
    private bool IsWhole(int start, int end) =>
        (start == 0 || !IsJoined(start - 1))
        && (end == text.Length || !(IsJoined(end) || IsBeforeName(end) || IsBeforeDecimals(end)));

    private bool IsJoined(int at) =>
        char.IsLetterOrDigit(text[at]) || Strokes.Contains(text[at], StringComparison.Ordinal);

    private bool IsBeforeName(int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);

    private bool IsBeforeDecimals(int end) =>
        end + 1 < text.Length && text[end] is ('.' or ',') && char.IsDigit(text[end + 1]);
}
