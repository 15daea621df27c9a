using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Grammar;

/// <summary>A word or a number of a sentence.</summary>
/// <param name="Text">The word; empty for a number.</param>
/// <param name="Number">The number, if it is one.</param>
/// <param name="Distance">How far the marks before it set it apart from what precedes it.</param>
internal sealed record SentenceWord(string Text, FoundNumber? Number, int Distance);

/// <summary>Splits a text into sentences of words and numbers.</summary>
internal static class SentenceWords
{
    private const string Marks = ",()[]–—:";
    private const int FarOfMark = 2;

    /// <param name="text">The text.</param>
    /// <param name="language">Its language, a BCP 47 tag.</param>
    public static IEnumerable<IReadOnlyList<SentenceWord>> In(string text, string language)
    {
        var numbers = NumberReader.InDigitsAndWords(text, language)
            .Where(number => number is { IsWeak: false, IsTime: false })
            .ToDictionary(number => number.Offset);
        List<SentenceWord> sentence = [];
        var distance = 0;
        for (var at = 0; at < text.Length;)
        {
            if (WordAt(text, at, numbers) is var (word, end))
            {
                sentence.Add(word with { Distance = distance });
                (at, distance) = (end, 0);
                continue;
            }

            if (SentenceMarks.IsEnd(text, at))
            {
                yield return sentence;
                sentence = [];
            }

            distance += Marks.Contains(text[at], StringComparison.Ordinal) ? FarOfMark : 0;
            at++;
        }

        yield return sentence;
    }

    private static (SentenceWord Word, int End)? WordAt(string text, int at, Dictionary<int, FoundNumber> numbers)
    {
        if (numbers.TryGetValue(at, out var number))
            return (new SentenceWord("", number, 0), number.End);
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (end > at && IsWithin(text, end))))
            end++;
        return end > at ? (new SentenceWord(text[at..end], null, 0), end) : null;
    }

    /// <summary>A hyphen or an apostrophe between letters, or a mark on one.</summary>
    private static bool IsWithin(string text, int at) =>
        Letters.IsOrOnLetter(text[at])
        || ((Letters.IsHyphen(text[at]) || text[at] is '\'' or '’')
            && at + 1 < text.Length
            && char.IsLetter(text[at + 1]));
}
