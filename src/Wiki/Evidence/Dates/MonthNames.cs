using System.Collections.Frozen;
using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Dates;

/// <summary>The names of the months, as their languages write them, in capitals, or with one at the start.</summary>
internal sealed class MonthNames
{
    /// <summary>No name is longer.</summary>
    public const int Longest = 16;

    private const string Months = "months";

    private static readonly PerLanguage<MonthNames> All = new(language => new MonthNames(language));

    private readonly FrozenDictionary<string, int> _own;
    private readonly FrozenDictionary<string, int> _all;

    private MonthNames(string language)
    {
        var table = LanguageSections.Read("month-names.txt");
        var own = NamesOf(table, language, Months);
        var others = table.Languages.Order(StringComparer.Ordinal).Select(each => NamesOf(table, each, Months));
        _own = Frozen([own]);
        _all = Frozen([own, NamesOf(table, language, "seasons"), .. others]);
    }

    /// <param name="tag">A BCP 47 tag, whose names come before those of others; null where it is not known.</param>
    public static MonthNames Of(string? tag) => All.Of(tag ?? LanguageSections.AnyLanguage);

    /// <summary>
    /// The number of a month from 1, by its name in any language, or that of a season in EDTF; null for other words.
    /// </summary>
    public int? NumberOf(ReadOnlySpan<char> name) => Find(_all, name);

    /// <summary>The number of a month by its name in the language itself.</summary>
    public int? OwnNumberOf(ReadOnlySpan<char> name) => Find(_own, name);

    private static int? Find(FrozenDictionary<string, int> names, ReadOnlySpan<char> name) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var month) ? month : null;

    private static FrozenDictionary<string, int> Frozen(IEnumerable<Dictionary<string, int>> names) => names
        .SelectMany(each => each)
        .DistinctBy(each => each.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static Dictionary<string, int> NamesOf(LanguageSections table, string language, string key)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, numbers) in table.NumbersOf(language, key))
        {
            foreach (var written in Forms(name))
                names.TryAdd(written, (int)numbers[0]);
        }

        return names;
    }

    private static IEnumerable<string> Forms(string name) =>
    [
        name,
        name.ToUpperInvariant(),
        FirstLetter.InUpperCase(name),
    ];
}
