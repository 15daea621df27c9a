using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>
/// Finds words that are in a statement on the other side of a verb than in its quotes: "the shortage caused the
/// strike" for "the strike caused the shortage". Only in languages whose word order says who does what.
/// </summary>
internal sealed class ReversedWords
{
    private const int Least = 3;
    private const int LongestLink = 4;
    private const int WordsBeside = 2;

    /// <summary>Words that return in a longer one would be compared each with each.</summary>
    private const int LongestStatement = 1_000;

    private static readonly PerLanguage<ReversedWords> All = new(language => new ReversedWords(language));

    private readonly HashSet<string> _articles;
    private readonly HashSet<string> _twoWay;
    private readonly HashSet<string> _directions;
    private readonly HashSet<string> _of;
    private readonly IReadOnlySet<string> _functionWords;

    private ReversedWords(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        _articles = [.. table.Of(language, "articles")];
        _twoWay =
        [
            .. table.Of(language, "two-way"),
            .. table.Of(language, "mutual"),
            .. SpeechWords.Of(language).Verbs,
        ];
        _directions = [.. table.Of(language, "directions")];
        _of = [.. table.Of(language, "part-of")];
        _functionWords = FunctionWords.Of(language);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static ReversedWords Of(string tag) => All.Of(tag);

    /// <summary>The first word that precedes what it follows in the quotes; null if none does.</summary>
    public string? FirstIn(string statement, string quoted)
    {
        if (_directions.Count == 0 || statement.Length > LongestStatement)
            return null;
        // Most statements keep the order of their quotes, and are not split into words.
        var small = quoted.ToLowerInvariant();
        bool IsTurned(string before, string behind) =>
            small.IndexOf(behind, StringComparison.Ordinal) is >= 0 and var at
            && at < small.LastIndexOf(before, StringComparison.Ordinal);
        List<Link> stated = [.. LinksIn(statement, IsTurned)];
        if (stated.Count == 0)
            return null;
        var known = LinksIn(quoted, (_, _) => true).ToLookup(link => link.Words, StringComparer.Ordinal);
        return stated.Find(link => known[link.Words].Any(other => other.IsReverseOf(link))
                && !known[link.Words].Any(other => other.IsLike(link)))
            ?.Before[^1];
    }

    private IEnumerable<Link> LinksIn(string text, Func<string, string, bool> isOfInterest)
    {
        foreach (var clause in Clauses.Of(text))
        {
            string[] words =
                [.. WholeWords.InSmallLetters(clause).Where(word => !_articles.Contains(word))];
            for (var start = 1; start + 1 < words.Length; start++)
            {
                for (var end = start + 1; end < Math.Min(words.Length, start + LongestLink + 1); end++)
                {
                    if (isOfInterest(words[start - 1], words[end]) && LinkAt(words, start, end) is { } link)
                        yield return link;
                }
            }
        }
    }

    /// <summary>The words from one place up to another, if they say what one thing does to another.</summary>
    private Link? LinkAt(string[] words, int start, int end)
    {
        var link = words[start..end];
        if (!IsContent(words[start - 1]) || !IsContent(words[end]) || link.Any(_twoWay.Contains))
            return null;
        if (!link.Any(word => _directions.Contains(word) || IsContent(word)))
            return null;
        var before = Beside(words, start - 1, -1).Reverse().ToList();
        var behind = Beside(words, end, 1).ToList();
        var both = before.Intersect(behind, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        before.RemoveAll(both.Contains);
        behind.RemoveAll(both.Contains);
        return before.Count > 0 && behind.Count > 0 ? new Link(string.Join(' ', link), before, behind) : null;
    }

    /// <summary>The content of the next words in a direction; "of" makes one thing of those around it.</summary>
    private IEnumerable<string> Beside(string[] words, int from, int step)
    {
        var count = 0;
        for (var at = from; at >= 0 && at < words.Length && count < WordsBeside; at += step)
        {
            count += _of.Contains(words[at]) ? 0 : 1;
            if (IsContent(words[at]))
                yield return words[at];
        }
    }

    private bool IsContent(string word) =>
        char.IsDigit(word[0]) || (word.Length >= Least && !_functionWords.Contains(word) && !_twoWay.Contains(word));

    /// <summary>Words with those right before and right after them.</summary>
    private sealed record Link(string Words, List<string> Before, List<string> Behind)
    {
        public bool IsReverseOf(Link other) =>
            (Before[^1] == other.Behind[0] && Behind[0] == other.Before[^1]) || IsReverseAround(other);

        private bool IsReverseAround(Link other) =>
            Before.Intersect(other.Behind, StringComparer.Ordinal).Any()
            && Behind.Intersect(other.Before, StringComparer.Ordinal).Any()
            && !Before.Intersect(other.Before, StringComparer.Ordinal).Any()
            && !Behind.Intersect(other.Behind, StringComparer.Ordinal).Any();

        /// <summary>Whether two say the same of the same things.</summary>
        public bool IsLike(Link other) =>
            !IsReverseOf(other)
            && Before.Intersect(other.Before, StringComparer.Ordinal).Any()
            && Behind.Intersect(other.Behind, StringComparer.Ordinal).Any();
    }
}
