using System.Buffers;
using Wiki.Evidence.Languages;
using Wiki.Limits;

namespace Wiki.Evidence.Numbers;

/// <summary>
/// Finds the numbers that are the ends of a range: "40 to 50", "between 40 and 50", "40 or 50", "40, 50 men". What is
/// counted is at least the one and at most the other, and neither exactly.
/// </summary>
internal sealed class NumberRanges(string text, NumberLanguage language)
{
    /// <summary>What joins the ends of a range is no longer.</summary>
    private const int LongestLink = 4;

    /// <summary>How far before a range the words are that make a change of it.</summary>
    private const int Reach = 80;

    /// <summary>Of two numbers with only a comma between them, the second is no larger than this many times.</summary>
    private const int Nearest = 2;

    private const int DigitsOfYear = 4;

    private static readonly SearchValues<char> Ends = SearchValues.Create(",.;:()");

    /// <summary>In minutes of the day.</summary>
    private const int Noon = 12 * 60;

    /// <summary>The first word of a pair is one of so many before its first number.</summary>
    private const int MostBeforePair = 3;

    /// <summary>The numbers in the order of the text, with the ends of ranges marked and bounded.</summary>
    public List<FoundNumber> Mark(IEnumerable<FoundNumber> found)
    {
        List<FoundNumber> numbers = [.. found];
        for (var index = 1; index < numbers.Count; index++)
        {
            Work.Step();
            var (first, second) = (numbers[index - 1], numbers[index]);
            var link = first.IsWeak || second.IsWeak ? null : LinkOf(first, second);
            if (link is null)
                continue;
            if (language.Ranges.Links.Contains(link) || language.Ranges.BoundLinks.Contains(link))
                (first, second) = (first with { IsInRange = true }, second with { IsInRange = true });
            if (IsRange(first, second, link))
                (first, second) = (Bound(first, Bounds.AtLeast), Bound(second, Bounds.AtMost));
            (numbers[index - 1], numbers[index]) = (first, second);
        }

        SharePercent(numbers);
        ShareHalfOfDay(numbers);
        return numbers;
    }

    /// <summary>"Between 2:30 and 3 p.m.": the first can be after noon too.</summary>
    private static void ShareHalfOfDay(List<FoundNumber> numbers)
    {
        for (var index = numbers.Count - 1; index > 0; index--)
        {
            var (first, second) = (numbers[index - 1], numbers[index]);
            var isShared = first is { IsTime: true, IsInRange: true } && second is { IsTime: true, IsInRange: true };
            if (isShared && !SaysHalf(first) && SaysHalf(second) && second.Values[0] >= Noon && first.Values[0] < Noon)
                numbers[index - 1] = first with { Values = [.. first.Values, first.Values[0] + Noon] };
        }
    }

    private static bool SaysHalf(FoundNumber time) => time.Written.TrimEnd('.')[^1] is 'm' or 'M';

    /// <summary>"40 to 50 per cent": what follows the second is said of both.</summary>
    private static void SharePercent(List<FoundNumber> numbers)
    {
        for (var index = numbers.Count - 1; index > 0; index--)
        {
            if (numbers[index].IsPercent && numbers[index].IsInRange && numbers[index - 1].IsInRange)
                numbers[index - 1] = numbers[index - 1] with { IsPercent = true };
        }
    }

    /// <summary>
    /// The words between two numbers, without a hedge of the second; null where there are more than a range has.
    /// </summary>
    private string? LinkOf(FoundNumber first, FoundNumber second)
    {
        var between = text.AsSpan(first.End, second.Offset - first.End).Trim();
        if (between.Length <= LongestLink)
            return between.ToString();
        if (between.Length > HedgeReader.Reach)
            return null;
        if (second.Bounds is not (Bounds.Exact or Bounds.Any))
            return between[..Math.Max(0, between.IndexOf(' '))].ToString();
        return CountsNothing(second) ? LinkBehindCounted(first, between) : null;
    }

    /// <summary>The last word, as in "between 40 men and 50"; null where the two numbers are no pair.</summary>
    private string? LinkBehindCounted(FoundNumber first, ReadOnlySpan<char> between)
    {
        if (between.ContainsAny(Ends) || between.Count(' ') > MostBeforePair)
            return null;
        var last = between[(between.LastIndexOf(' ') + 1)..].ToString();
        return language.Ranges.PairedLinks.Contains($"{WordBefore(first.Offset)} {last}") ? last : null;
    }

    /// <summary>Whether no noun follows a number: "between two villages and three lakes" is no range.</summary>
    private bool CountsNothing(FoundNumber number)
    {
        var word = Letters.WordAt(text, number.End + 1);
        return word.Length == 0 || text[number.End] != ' ' || language.Ranges.AfterLists.Contains(word);
    }

    private bool IsRange(FoundNumber first, FoundNumber second, string link)
    {
        if (first.IsTime || second.IsTime || first.Values[0] >= second.Values[^1])
            return false;
        if (link == ",")
            return IsGuess(first, second);
        return IsPaired(first.Offset, link)
            || (language.Ranges.BoundLinks.Contains(link) && !IsChange(first, link));
    }

    /// <summary>"Between 40 and 50", also with a hedge before the first.</summary>
    private bool IsPaired(int offset, string link)
    {
        var before = text[Math.Max(0, offset - Reach)..offset];
        return before.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .TakeLast(MostBeforePair)
            .Any(word => language.Ranges.PairedLinks.Contains($"{word} {link}"));
    }

    /// <summary>"40, 50 men", but no part of a list and no two numbers of different things.</summary>
    private bool IsGuess(FoundNumber first, FoundNumber second)
    {
        var word = Letters.WordAt(text, second.End + 1);
        return language.Ranges.AfterLists.Count > 0
            && second.Values[0] / Nearest <= first.Values[0]
            && !text.AsSpan(0, first.Offset).TrimEnd().EndsWith(",")
            && word.Length > 0
            && text[second.End] == ' '
            && !language.Ranges.AfterLists.Contains(word);
    }

    /// <summary>"Rose from 40 to 60": each of the two is exact, at its time.</summary>
    private bool IsChange(FoundNumber first, string link)
    {
        if (!language.Ranges.Changes.Contains($"{WordBefore(first.Offset)} {link}"))
            return false;
        var sentence = text[SentenceMarks.StartOf(text, first.Offset, Reach)..first.Offset];
        return sentence.Split(' ').Any(word => language.Ranges.ChangeWords.Contains(word.Trim(',', '(')));
    }

    private string WordBefore(int offset)
    {
        var end = offset;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        return text[Letters.StartOfWord(text, end, Reach)..end];
    }

    private static FoundNumber Bound(FoundNumber number, Bounds end) => number.Bounds == Bounds.Exact
        ? number with { Bounds = IsLikeYear(number) ? end | Bounds.Year : end }
        : number;

    private static bool IsLikeYear(FoundNumber number) =>
        number.Written.Length == DigitsOfYear && number.Written.All(char.IsAsciiDigit);
}
