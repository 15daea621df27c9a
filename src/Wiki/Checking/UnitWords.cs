using System.Text;
using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Checking;

/// <summary>Words that a language has for one unit: "km" and "kilometres", "people" and "persons".</summary>
internal sealed class UnitWords
{
    private static readonly PerLanguage<UnitWords> All = new(language => new UnitWords(language));

    private readonly Dictionary<string, string> _first = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _language;

    private UnitWords(string language)
    {
        _language = language;
        var table = LanguageSections.Read("unit-words.txt");
        foreach (var entry in table.Of(language, "same"))
        {
            var words = entry.Split('/', StringSplitOptions.TrimEntries);
            foreach (var word in words)
                _first.TryAdd(word, words[0]);
        }
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static UnitWords Of(string tag) => All.Of(tag);

    /// <summary>A unit without the magnitude that it begins with, each word as the first of those for it.</summary>
    public string Unified(string unit)
    {
        List<string> words = [.. QuoteText.Normalize(unit).Normalize(NormalizationForm.FormKC).Split(' ')];
        if (words.Count > 1 && NumberReader.InDigitsAndWords($"1 {words[0]}", _language).First().Values[0] != 1)
            words.RemoveAt(0);
        var known = _first.GetValueOrDefault(string.Join('-', words))
            ?? string.Join(' ', words.Select(word => _first.GetValueOrDefault(word, word)));
        return known.ToUpperInvariant();
    }
}
