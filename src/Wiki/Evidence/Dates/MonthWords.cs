using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Dates;

/// <summary>Finds the names of months among the words of a text.</summary>
internal static class MonthWords
{
    /// <summary>How the name of a month is looked up.</summary>
    public delegate int? Lookup(ReadOnlySpan<char> name);

    /// <summary>Each name, as a date without day or year.</summary>
    public static IEnumerable<FoundDate> In(string words, Lookup numberOf)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var start = at;
            while (at < words.Length && Letters.IsOrOnLetter(words[at]))
                at++;
            if (at == start || at - start > MonthNames.Longest)
                continue;
            if (numberOf(words.AsSpan(start, at - start)) is { } month and <= 12)
                yield return new FoundDate(start, words[start..at], null, month, null);
        }
    }

    /// <summary>Where the word that ends at an offset begins, or as much of it as a month is long.</summary>
    public static int Start(string words, int end)
    {
        var start = end;
        while (start > Math.Max(0, end - MonthNames.Longest - 1) && Letters.IsOrOnLetter(words[start - 1]))
            start--;
        return start;
    }

    /// <summary>The word before an offset, over spaces or a hyphen: "mid-July".</summary>
    public static string Before(string words, int offset)
    {
        var end = words.AsSpan(0, offset).TrimEnd(" -").Length;
        return words[Start(words, end)..end];
    }
}
