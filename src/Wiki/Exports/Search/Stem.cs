namespace Wiki.Exports.Search;

/// <summary>The common part of English word forms: "attack" of "attacks", "attacked" and "attacking".</summary>
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

    private static string WithoutPlural(string word)
    {
        var isPlural = word.Length > Shortest && word[^1] == 's' && word[^2] is not ('i' or 's' or 'u');
        return isPlural ? word[..^1] : word;
    }

    private static string WithoutEnding(string word)
    {
        var cut = word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] : HasPastEnding(word) ? word[..^2] : "";
        if (cut.Length < Shortest || !cut.Any(IsVowelOrY))
            return word;
        return EndsInDoubledLetter(cut) ? cut[..^1] : cut;
    }

    private static bool HasPastEnding(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal);

    private static bool IsVowelOrY(char letter) => letter == 'y' || Vowels.Contains(letter, StringComparison.Ordinal);

    private static bool EndsInDoubledLetter(string word) =>
        word.Length > Shortest
        && word[^1] == word[^2]
        && !$"{Vowels}ylsz".Contains(word[^1], StringComparison.Ordinal);
}
