using System.Text.RegularExpressions;

namespace Wiki.Evidence.Claims;

/// <summary>Words that exclude each other: a quote with one of them does not prove a statement with another.</summary>
internal sealed class RivalSet
{
    private readonly IReadOnlyList<IReadOnlyList<RivalPattern>> _senses;

    /// <param name="key">The key of the set.</param>
    /// <param name="senses">
    /// For each sense its words, joined by a stroke; a star matches any word, # one that begins with a digit.
    /// </param>
    /// <param name="notAny">The words that a star does not match.</param>
    public RivalSet(string key, IReadOnlyList<string> senses, IReadOnlyList<string> notAny)
    {
        Key = key;
        _senses =
            senses.ConvertAll(sense => sense.Split('/').Select(each => new RivalPattern(each, notAny)).ToList());
    }

    public string Key { get; }

    /// <summary>
    /// Whether prose on a claim has to keep to its words too. It counts sources in words of its own, "all five", and
    /// most words for times may be of another time.
    /// </summary>
    public bool IsOfProse => IsOfDates
        ? Key is "dates-weekdays" or "dates-seasons"
        : Key is not ("numbers-totals" or "numbers-shares" or "numbers-multiples" or "numbers-pairs"
            or "numbers-spans" or "numbers-rates");

    /// <summary>For each of its patterns one of its words; empty for a pattern of any words.</summary>
    public IEnumerable<string> Signs => _senses.SelectMany(sense => sense.Select(pattern => pattern.Sign));

    public bool IsOfDates => Key.StartsWith("dates-", StringComparison.Ordinal);

    /// <summary>Whether it has units of figures, behind numbers of any kind.</summary>
    public bool IsOfUnits => !IsOfDates && Key != "numbers-counted";

    /// <summary>The words that a statement has and its quotes have not, where these have one of the others.</summary>
    /// <param name="known">The words of the quotes.</param>
    /// <param name="stated">Those of the statement.</param>
    public IEnumerable<(int Index, string Written)> NotIn(SpacedText known, SpacedText stated)
    {
        var found = _senses.Select(sense => Matches(stated, sense)).ToList();
        if (found.TrueForAll(matches => matches.Count == 0))
            yield break;
        // Found once, as a long statement has many words to look for.
        var quoted = _senses.Select(sense => WordsIn(known, sense)).ToList();
        for (var index = 0; index < found.Count; index++)
        {
            foreach (var match in found[index])
            {
                var word = match.Groups["word"].Value;
                if (!quoted[index].Contains(word) && quoted.Exists(words => words.Contains(word)))
                    yield return (index, match.Value.Trim());
            }
        }
    }

    /// <summary>Whether quotes have a rival of a unit behind some number, and the unit itself behind none.</summary>
    /// <param name="known">The words of the quotes.</param>
    /// <param name="counted">A number and the unit.</param>
    public bool HasRivalOf(SpacedText known, SpacedText counted)
    {
        var own = _senses.FirstOrDefault(sense => IsIn(counted, sense));
        return own is not null && !IsIn(known, own) && _senses.Any(sense => IsIn(known, sense));
    }

    /// <summary>The words that a star matches, or an empty one where there is none.</summary>
    private static HashSet<string> WordsIn(SpacedText text, IReadOnlyList<RivalPattern> sense) =>
        Matches(text, sense).Select(match => match.Groups["word"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsIn(SpacedText text, IReadOnlyList<RivalPattern> sense) =>
        sense.Any(pattern => pattern.IsIn(text));

    private static List<Match> Matches(SpacedText text, IReadOnlyList<RivalPattern> sense)
    {
        var found = new List<Match>();
        foreach (var pattern in sense)
            found.AddRange(pattern.Matches(text));
        return found;
    }
}
