using Wiki.Limits;

namespace Wiki.Evidence.Numbers;

/// <summary>Finds the numbers that a text states.</summary>
internal static class NumberReader
{
    /// <summary>Numbers in digits, each with its bounds, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, a BCP 47 tag.</param>
    public static IEnumerable<FoundNumber> InDigits(string text, string language) =>
        WithRanges(Read(text, language, withWords: false), text, language);

    /// <summary>Numbers in digits and in words.</summary>
    public static IEnumerable<FoundNumber> InDigitsAndWords(string text, string language) =>
        WithRanges(Read(text, language, withWords: true), text, language);

    private static IEnumerable<FoundNumber> WithRanges(IEnumerable<FoundNumber> found, string text, string tag)
    {
        var language = NumberLanguage.Of(tag);
        var hours = new WholeHours(text, language);
        foreach (var number in new NumberRanges(text, language).Mark(found))
        {
            yield return number;
            if (hours.Read(number) is { } hour)
                yield return hour;
        }
    }

    private static IEnumerable<FoundNumber> Read(string text, string tag, bool withWords)
    {
        var language = NumberLanguage.Of(tag);
        var (digits, words) = (new DigitNumber(text, language), new WordNumber(text, language));
        var (han, hedges, beside) =
            (new HanNumber(text, language), HedgeReader.Of(tag), new BesideNumber(text, language));
        var clock = new ClockWords(text, language);
        var canRead = language.HasWords || language.Rounds.Count > 0;
        FoundNumber? InWords(int at, bool mayBegin) =>
            (mayBegin ? clock.Read(at) : null) ?? han.Read(at) ?? (mayBegin && canRead ? words.Read(at) : null);
        for (var at = 0; at < text.Length;)
        {
            Work.Step();
            var isWord = BeginsWord(text, at);
            var number = digits.Read(at)
                ?? (withWords ? InWords(at, isWord && language.FirstWords.IsAt(text, at)) : null);
            if (number is not null)
            {
                number = beside.Read(number with { Bounds = hedges.Read(text, number) });
                yield return number;
            }

            at = number is null ? Next(text, at, isWord) : Math.Max(at + 1, number.End);
        }
    }

    /// <summary>Past the word, as no number begins within one, or past the character.</summary>
    private static int Next(string text, int at, bool isWord)
    {
        var end = at;
        while (isWord && Letters.IsOfWordAt(text, at, end) && !Letters.IsUnspaced(text[end]))
            end++;
        return Math.Max(end, at + Letters.LengthAt(text, at));
    }

    private static bool BeginsWord(string text, int at) =>
        char.IsLetter(text[at]) && (at == 0 || !Letters.IsOfWord(text[at - 1]));
}
