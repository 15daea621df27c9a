using Wiki.Checking.Grammar;
using Wiki.Evidence.Claims;
using Wiki.Evidence.Dates;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Quotes;

/// <summary>The names of a statement: words with a capital that begin no sentence, and are no day or month.</summary>
internal static class StatedNames
{
    private const int Least = 3;

    /// <summary>Such as "of the".</summary>
    private const int MostJoins = 2;

    /// <summary>Behind a name, these are a number, which has a check of its own.</summary>
    private const string RomanNumerals = "IVXLC";

    /// <summary>Behind these a capital may be that of a sentence.</summary>
    private static readonly string[] Starts = [". ", ": ", "? ", "! ", "; ", "“", "\"", "‘", "«", "("];

    private static readonly HashSet<string> WithCapitalNouns = ["de", "lb"];

    private static readonly HashSet<string> Days =
        new(RivalWords.WeekdaysOfAllLanguages, StringComparer.OrdinalIgnoreCase);

    public static bool AreKnownIn(string language) => !WithCapitalNouns.Contains(LanguageSections.Primary(language));

    /// <summary>Each as its words, without those that are too short to be known.</summary>
    public static IEnumerable<IReadOnlyList<string>> In(string statement)
    {
        foreach (var part in statement.Split(Starts, StringSplitOptions.None))
        {
            List<string> name = [];
            foreach (var word in WholeWords.Of(part).Skip(1))
            {
                if (IsOfName(word))
                {
                    name.Add(word);
                    continue;
                }

                if (name.Count > 0)
                    yield return name;
                name = [];
            }

            if (name.Count > 0)
                yield return name;
        }
    }

    /// <summary>Names with the small words that join them left out: "Bureau Investigation" of a bureau of it.</summary>
    public static IEnumerable<IReadOnlyList<string>> Joined(string statement)
    {
        foreach (var part in statement.Split(Starts, StringSplitOptions.None))
        {
            List<string> name = [];
            var small = 0;
            foreach (var word in WholeWords.Of(part))
            {
                small = IsOfName(word) ? 0 : small + 1;
                if (small == 0)
                    name.Add(word);
                if (small <= MostJoins)
                    continue;
                if (name.Count > 1)
                    yield return name;
                name = [];
            }

            if (name.Count > 1)
                yield return name;
        }
    }

    /// <summary>The words by which a name can be known.</summary>
    public static IEnumerable<string> WordsOf(string name) => WholeWords.Of(name).Where(IsOfName);

    private static bool IsOfName(string word) =>
        word.Length >= Least
        && !word.All(letter => RomanNumerals.Contains(letter, StringComparison.Ordinal))
        && char.IsUpper(word[0])
        && word.All(letter => !char.IsDigit(letter))
        && MonthNames.Of(null).NumberOf(word) is null
        && !Days.Contains(word);
}
