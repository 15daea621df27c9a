namespace Wiki.Evidence.Numbers;

/// <summary>Reads a hedge after what a number counts: "40 men or more", "40 men, if not more".</summary>
/// <param name="phrases">The hedges, the longest first.</param>
/// <param name="stops">Words after which a phrase is no hedge of the number before it: "at least once".</param>
/// <param name="language">The language of the text.</param>
internal sealed class LaterHedges(
    HedgePhrases phrases, IReadOnlyList<string> stops, NumberLanguage language)
{
    /// <summary>"40 old men of Varra": what is further away hedges something else.</summary>
    private const int MostBetween = 3;

    /// <summary>A counter of a script without spaces: "133人以上", "3か月以上".</summary>
    private const int LongestCounter = 4;

    /// <param name="after">The words after the number.</param>
    public Bounds Read(string after)
    {
        var at = 0;
        if (BehindCounter(after) is not Bounds.None and var behind)
            return behind;
        for (var count = 0; count <= MostBetween && at < after.Length; count++)
        {
            var rest = after[at..];
            foreach (var (phrase, bound) in phrases.AtStart(rest))
            {
                if (!BelongsToNext(rest[phrase.Length..]))
                    return bound;
            }

            if (Next(after, at) is not { } next)
                break;
            at = next;
        }

        return Bounds.None;
    }

    private Bounds BehindCounter(string after)
    {
        for (var at = 0; at <= Math.Min(LongestCounter, after.Length - 1); at++)
        {
            if (!Letters.IsUnspaced(after[at]) || language.Find(after[at].ToString()) is not null)
                return Bounds.None;
            var bound = phrases.AtStart(after[at..]).FirstOrDefault().Bound;
            if (bound != Bounds.None)
                return bound;
        }

        return Bounds.None;
    }

    /// <summary>The start of the next word, over one space or a comma; null at the end of the clause.</summary>
    private int? Next(string after, int at)
    {
        var word = Letters.WordAt(after, at);
        var end = at + word.Length;
        if (language.Find(word) is not null || (at > 0 && word.Length == 0))
            return null;
        if (end < after.Length && after[end] == ',')
            end++;
        return end + 1 < after.Length && after[end] == ' ' ? end + 1 : null;
    }

    /// <summary>Whether a hedge is one of the words after it, as in "at least 30" and "or more than that".</summary>
    private bool BelongsToNext(string after)
    {
        var next = after.TrimStart(' ');
        var word = Letters.WordAt(next, 0);
        return Letters.DigitAt(next, 0) >= 0
            || (word.Length > 0
                && (language.Find(word) is not null || stops.Contains(word, StringComparer.OrdinalIgnoreCase)));
    }
}
