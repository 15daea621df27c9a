namespace Wiki.Reading;

/// <summary>Finds the known word that is most similar to a misspelt one.</summary>
internal static class NearestWord
{
    private const int ShortestPrefix = 4;

    /// <summary>
    /// The nearest candidate by edit distance, else one that starts with the word, else null. One with other digits is
    /// another thing and no misspelling: <c>people-12</c> is not <c>people-17</c>. Candidates have no capitals, and the
    /// path of a file means its name.
    /// </summary>
    public static string? Of(string written, IReadOnlyCollection<string> candidates)
    {
        var word = Path.GetFileNameWithoutExtension(written).ToLowerInvariant();
        var digits = DigitsOf(word);
        List<string> alike = [.. candidates.Where(candidate => DigitsOf(candidate) == digits)];
        return ByDistance(word, alike) ?? ByPrefix(word, candidates) ?? ByFirstWord(word, candidates);
    }

    private static string DigitsOf(string word) => string.Concat(word.Where(char.IsAsciiDigit));

    private static string? ByPrefix(string word, IEnumerable<string> candidates)
    {
        if (word.Length < ShortestPrefix)
            return null;
        return candidates
            .Where(candidate => candidate.StartsWith(word, StringComparison.Ordinal))
            .Where(candidate => !GoesOnWithDigit(candidate, word))
            .OrderBy(candidate => candidate.Length)
            .ThenBy(candidate => candidate, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>The only id that begins with this word, such as the name of an outlet before a date.</summary>
    private static string? ByFirstWord(string word, IEnumerable<string> candidates) =>
        candidates.Where(candidate => candidate.StartsWith($"{word}-", StringComparison.Ordinal)).Take(2).ToList()
            is [var only] && word.Length > 1
            ? only
            : null;

    private static bool GoesOnWithDigit(string candidate, string word) =>
        char.IsAsciiDigit(word[^1]) && candidate.Length > word.Length && char.IsAsciiDigit(candidate[word.Length]);

    private static string? ByDistance(string word, IEnumerable<string> candidates)
    {
        var limit = word.Length < 3 ? 1 : Math.Max(2, word.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit)
            .Select(candidate => (candidate, distance: DistanceOf(word, candidate)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Two letters in each other's place are one slip of the fingers.</summary>
    private static int DistanceOf(string word, string candidate) => AreSwapped(word, candidate)
        ? 1
        : EditDistance.Between<char>(word, candidate, (written, known) => written == known);

    /// <summary>Whether two neighbouring letters are in each other's place, and nothing else differs.</summary>
    private static bool AreSwapped(string word, string candidate)
    {
        var at = word.AsSpan().CommonPrefixLength(candidate);
        return word.Length == candidate.Length
            && at + 1 < word.Length
            && word[at] == candidate[at + 1]
            && word[at + 1] == candidate[at]
            && word.AsSpan(at + 2).SequenceEqual(candidate.AsSpan(at + 2));
    }
}
