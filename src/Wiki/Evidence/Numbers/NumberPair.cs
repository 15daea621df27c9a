using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>Two numbers whose order matters: the score "3-1", the share "3 of 5".</summary>
/// <param name="First">The first number.</param>
/// <param name="Second">The second number.</param>
/// <param name="IsShare">Whether the one is a part of the other; a hyphen or a dash joins them otherwise.</param>
internal readonly record struct NumberPair(decimal First, decimal Second, bool IsShare)
{
    /// <summary>What joins the two is no longer.</summary>
    private const int LongestLink = 16;

    private static readonly PerLanguage<IReadOnlySet<string>> Shares =
        new(language => LinksOf(LanguageSections.Read("number-words.txt"), language));

    /// <summary>The same two the other way round.</summary>
    public NumberPair Turned => this with { First = Second, Second = First };

    /// <summary>The pairs of a text, each with its offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">Its numbers, in their order.</param>
    /// <param name="language">Its language, a BCP 47 tag.</param>
    public static IEnumerable<(int Offset, int End, NumberPair Pair)> In(
        string text, IReadOnlyList<FoundNumber> numbers, string language)
    {
        foreach (var (first, second) in numbers.Zip(numbers.Skip(1)))
        {
            if (first.End < second.Offset
                && second.Offset - first.End <= LongestLink
                && IsShareLink(text[first.End..second.Offset].Trim(), language) is { } isShare)
                yield return (first.Offset, second.End, new NumberPair(first.Values[0], second.Values[0], isShare));
        }
    }

    private static HashSet<string> LinksOf(LanguageSections table, string language) =>
        [.. table.Of(language, "shares"), .. table.Of(language, "of")];

    private static bool? IsShareLink(string link, string language) => link switch
    {
        ['-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or ':'] => false,
        _ => Shares.Of(language).Contains(link) ? true : null,
    };
}
