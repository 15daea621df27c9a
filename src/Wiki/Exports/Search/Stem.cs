namespace Wiki.Exports.Search;

/// <summary>What the English forms of a word have in common: "attack" of "attacks", "attacked" and "attacking".</summary>
internal static class Stem
{
    private const string Vowels = "aeiou";
    private const int Shortest = 3;

    public static string Of(string word)
    {
        if (word.Length < Shortest || !word.All(char.IsAsciiLetterLower))
            return word;
        var stem = WithoutEnding(WithoutPlural(word));
        if (stem.Length > Shortest && stem[^1] == 'e')
            stem = stem[..^1];
        return stem[^1] == 'y' && !Vowels.Contains(stem[^2], StringComparison.Ordinal) ? $"{stem[..^1]}i" : stem;
    }

    private static string WithoutPlural(string word) => word.Length > Shortest && word[^1] == 's' && word[^2] is not ('i' or 's' or 'u') ? word[..^1] : word;

    private static string WithoutEnding(string word)
    {
        var cut = word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
            : word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal) ? word[..^2]
            : "";
        if (cut.Length < Shortest || !cut.Any(letter => letter == 'y' || Vowels.Contains(letter, StringComparison.Ordinal)))
            return word;
        return cut.Length > Shortest && cut[^1] == cut[^2] && !$"{Vowels}ylsz".Contains(cut[^1], StringComparison.Ordinal) ? cut[..^1] : cut;
    }
}
