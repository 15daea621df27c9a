using System.Text.RegularExpressions;

namespace Wiki.Model.Dates;

/// <summary>Classifies texts that are not accepted as dates.</summary>
internal static partial class EdtfErrors
{
    private const string Item = @"[?~%]?[0-9X][-0-9X?~%]*";

    private const string Items = @"(\.\.)?" + Item + @"((, ?|\.\.)" + Item + @")*(\.\.)?";

    internal static EdtfError OfPoint(string text)
    {
        if (ClockTime().IsMatch(text))
            return EdtfError.ClockTime;
        if (PrefixedYear().IsMatch(text))
            return EdtfError.PrefixedYear;
        if (FarYear().IsMatch(text))
            return EdtfError.YearOutOfRange;
        return LevelTwo().IsMatch(text) ? EdtfError.LevelTwo : EdtfError.NotADate;
    }

    /// <returns><see cref="EdtfError.None"/> for <c>[a..b]</c>; the two sides are not checked.</returns>
    internal static EdtfError OfSet(string text)
    {
        if (OneWithin().IsMatch(text))
            return EdtfError.None;
        return Set().IsMatch(text) ? EdtfError.LevelTwo : EdtfError.NotADate;
    }

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]|\A[0-9]{1,2}:[0-9]{2}", RegexOptions.ExplicitCapture)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"\AY-?[0-9]", RegexOptions.ExplicitCapture)]
    private static partial Regex PrefixedYear();

    // A bare year has at most five digits: six or eight digits are a month or a day without hyphens.
    [GeneratedRegex(@"\A(-[0-9]{3}[0-9X]|[0-9]{5}[?~%]?\z|[0-9]{5,}-)", RegexOptions.ExplicitCapture)]
    private static partial Regex FarYear();

    [GeneratedRegex(
        @"\A([?~%]?[0-9X]{4}[?~%]?(-[?~%]?[0-9X]{2}[?~%]?){0,2}|[0-9]{4}S[0-9]{1,4})\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex LevelTwo();

    [GeneratedRegex(@"\A\[[^,.\[\]{}]*\.\.[^,.\[\]{}]*\]\z", RegexOptions.ExplicitCapture)]
    private static partial Regex OneWithin();

    [GeneratedRegex(@"\A(\[" + Items + @"\]|\{" + Items + @"\})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Set();
}
