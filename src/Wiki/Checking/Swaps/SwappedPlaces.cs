using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>
/// Finds a name that a statement has with the place of another name of its quotes: "Ida of Ystad" for "Ida of Lindholm
/// and Tom of Ystad".
/// </summary>
internal sealed class SwappedPlaces
{
    private static readonly PerLanguage<SwappedPlaces> All = new(language => new SwappedPlaces(language));

    private readonly string _language;
    private readonly HashSet<string> _between;

    private SwappedPlaces(string language)
    {
        _language = language;
        _between = LanguageSections.Read("opposite-words.txt").SetOf(language, "of-places");
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static SwappedPlaces Of(string tag) => All.Of(tag);

    /// <summary>The first such name; null where none is.</summary>
    public string? FirstIn(string statement, string quoted)
    {
        if (_between.Count == 0)
            return null;
        List<(string Name, string Place)> stated = [.. In(statement)];
        if (stated.Count == 0)
            return null;
        HashSet<(string Name, string Place)> known = [.. In(quoted)];
        HashSet<string> names = [.. known.Select(pair => pair.Name)];
        HashSet<string> places = [.. known.Select(pair => pair.Place)];
        return stated
            .Find(pair => !known.Contains(pair) && names.Contains(pair.Name) && places.Contains(pair.Place))
            .Name;
    }

    /// <summary>Each name with the place right behind it.</summary>
    private IEnumerable<(string Name, string Place)> In(string text) =>
        from sentence in SentenceWords.In(text, _language)
        from index in Enumerable.Range(0, Math.Max(0, sentence.Count - 2))
        let name = sentence[index]
        let place = sentence[index + 2]
        where IsName(name) && IsName(place) && place.Distance == 0
        where sentence[index + 1] is { Distance: 0 } between && _between.Contains(between.Text)
        select (name.Text, place.Text);

    private static bool IsName(SentenceWord word) => word.Text.Length > 1 && char.IsUpper(word.Text[0]);
}
