using System.Collections.Frozen;

namespace Wiki.Evidence.Languages;

/// <summary>The codes of languages, of which a language tag has the shortest.</summary>
internal static class LanguageCodes
{
    private const int ShortLength = 2;

    private static readonly FrozenDictionary<string, string> Instead = Pairs("codes", "individual", "deprecated");
    private static readonly FrozenDictionary<string, string> RegionsInstead = Pairs("regions");

    private static readonly FrozenSet<string> Known =
        Pairs("codes").Values.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a tag has codes that are in use, and none that has a shorter one.</summary>
    public static bool IsShortest(string tag) => IsKnown(tag.Split('-')[0]) && Correct(tag) == tag;

    /// <summary>The tag with the codes that were probably meant.</summary>
    public static string Correct(string tag)
    {
        var parts = tag.Split('-');
        if (Instead.TryGetValue(parts[0], out var language))
            parts[0] = language;
        for (var index = 1; index < parts.Length && parts[index].Length > 1; index++)
        {
            if (RegionsInstead.TryGetValue(parts[index], out var region))
                parts[index] = region;
        }

        return string.Join('-', parts);
    }

    /// <summary>Codes of three letters are too many to know.</summary>
    private static bool IsKnown(string language) => language.Length != ShortLength || Known.Contains(language);

    private static FrozenDictionary<string, string> Pairs(params string[] keys)
    {
        var table = LanguageSections.Read("language-codes.txt");
        return keys.SelectMany(key => table.Of(LanguageSections.AnyLanguage, key))
            .Select(entry => entry.Split(' '))
            .DistinctBy(pair => pair[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
    }
}
