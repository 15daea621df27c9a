using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Sources;

/// <summary>
/// Finds where a text counts sources, in words or digits: "four of five reports", "no report", "all five", "the fifth".
/// </summary>
/// <param name="language">The language of the text.</param>
/// <param name="most">A number that means sources by itself is at most this.</param>
internal sealed class SourceCounts(SourceLanguage language, int most)
{
    /// <summary>"Five short news reports".</summary>
    private const int MostBetween = 3;

    /// <summary>The offsets of the counts, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAboutSources">Whether it names or cites sources, so that a number may mean some.</param>
    public IEnumerable<int> Find(string text, bool isAboutSources)
    {
        var words = TextWord.AllOf(text);
        var found = NumberReader.InDigitsAndWords(text, language.Tag).Where(number => !number.IsWeak);
        var numbers = DatesAndNumbers.In(text, found).Others
            .ToDictionary(number => number.Offset);
        var isAbout = isAboutSources || words.Any(word => language.Sources.Contains(word.Value));
        for (var index = 0; index < words.Count; index++)
        {
            var number = numbers.GetValueOrDefault(words[index].Offset);
            var end = number?.End ?? words[index].End;
            var next = words.FindIndex(index, word => word.Offset >= end);
            if (number is null && !CountsByItself(words[index].Value))
                continue;
            if (CountsSources(text, words, end, next)
                || (isAbout && StandsForSources(text, words, (index, next), number)))
                yield return words[index].Offset;
            index = next < 0 ? words.Count : next - 1;
        }
    }

    /// <summary>"No" and "both", also "one" and "first", which are numbers only beside a noun.</summary>
    private bool CountsByItself(string word) =>
        language.Totals.Contains(word)
        || (language.Numbers.Find(word) is { Kind: NumberWordKind.InCompound }
            && !language.Numbers.Articles.Contains(word));

    private bool CountsSources(string text, List<TextWord> words, int end, int next)
    {
        for (var index = next; index >= 0 && index < words.Count && index <= next + MostBetween; index++)
        {
            var word = words[index];
            if (!IsJoined(text, end, word.Offset) || Stops(word.Value, isFirst: index == next))
                return false;
            if (language.Sources.Contains(word.Value))
                return true;
            end = word.End;
        }

        return false;
    }

    private bool Stops(string word, bool isFirst) =>
        language.Stops.Contains(word) || (!isFirst && language.Of.Contains(word));

    /// <summary>A number after "all" or "the" that is followed by nothing it could count.</summary>
    private bool StandsForSources(string text, List<TextWord> words, (int At, int Next) place, FoundNumber? number)
    {
        if (number is null || place.At == 0 || number.Values[0] < 2 || number.Values[0] > most)
            return false;
        var before = words[place.At - 1];
        if (!language.Leads.Contains(before.Value) || !IsJoined(text, before.End, number.Offset))
            return false;
        return place.Next < 0
            || !IsJoined(text, number.End, words[place.Next].Offset)
            || language.Follows.Contains(words[place.Next].Value);
    }

    private static bool IsJoined(string text, int end, int start) =>
        text.AsSpan(end, start - end).IndexOfAnyExcept(" \t\n\u00A0-") < 0;
}
