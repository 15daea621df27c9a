using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>
/// Finds a name that does in a statement what another name does in its quotes: "Norway warned Sweden" for "Sweden
/// warned Norway", or for "Norway was warned by Sweden". Only in languages whose word order says who does what.
/// </summary>
internal sealed class SwappedNames
{
    /// <summary>Words read for each verb, so that the time for a long sentence does not grow with its square.</summary>
    private const int Reach = 40;

    private static readonly PerLanguage<SwappedNames> All = new(language => new SwappedNames(language));

    private readonly HashSet<string> _auxiliaries;
    private readonly HashSet<string> _adverbs;
    private readonly HashSet<string> _passives;
    private readonly VerbForms _verbs;
    private readonly HashSet<string> _agents;
    private readonly HashSet<string> _prepositions;
    private readonly HashSet<string> _noVerbs;
    private readonly HashSet<string> _mutual;

    private SwappedNames(string language)
    {
        var table = LanguageSections.Read("opposite-words.txt");
        _auxiliaries = [.. table.Of(language, "auxiliaries")];
        _adverbs = [.. table.Of(language, "adverbs")];
        _passives = [.. table.Of(language, "passives")];
        _verbs = VerbForms.Of(language);
        _agents = [.. table.Of(language, "agents")];
        _prepositions = table.SetOf(language, "prepositions");
        _noVerbs = [.. _prepositions, .. table.Of(language, "not-any")];
        _mutual = [.. table.Of(language, "mutual").Select(_verbs.Stem)];
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static SwappedNames Of(string tag) => All.Of(tag);

    /// <summary>The first such name; null where none is.</summary>
    public string? FirstIn(string statement, string quoted)
    {
        List<Deed> stated = _auxiliaries.Count > 0 ? [.. DeedsIn(statement)] : [];
        if (stated.Count == 0)
            return null;
        List<Deed> known = [.. DeedsIn(quoted)];
        return stated.Where(deed => !_mutual.Contains(deed.Verb) && !known.Exists(other => other.IsSame(deed)))
            .FirstOrDefault(deed => known.Exists(other => other.IsReverseOf(deed)) && !deed.IsAlsoIn(stated))
            ?.By;
    }

    /// <summary>A name before a verb, and the names behind it up to the end of the sentence.</summary>
    private IEnumerable<Deed> DeedsIn(string text)
    {
        foreach (var sentence in text.Split(['.', '!', '?', ';', '\n']))
        {
            string[] words = [.. WholeWords.Of(sentence)];
            for (var index = 0; index + 2 < words.Length; index++)
            {
                var isBehind = index > 0 && _prepositions.Contains(words[index - 1]);
                if (!isBehind && IsName(words[index]) && IsVerb(words[index + 1]))
                    yield return DeedAt(words, index);
            }
        }
    }

    private Deed DeedAt(string[] words, int index)
    {
        var verb = index + 1;
        while (verb + 2 < words.Length && IsBeforeVerb(words, verb))
            verb++;
        var isPassive = _agents.Contains(words[verb + 1]);
        var isSuffered = words[(index + 1)..verb].Any(_passives.Contains) && !_verbs.IsGoingOn(words[verb]);
        var behind = words[(verb + 1)..Math.Min(words.Length, verb + 1 + Reach)];
        var names = behind.Where(IsName).ToHashSet(StringComparer.Ordinal);
        names.ExceptWith(Counting(behind));
        return new Deed(words[index], _verbs.Stem(words[verb]), names, isPassive, isSuffered);
    }

    /// <summary>"Has", "was" and "already"; the adverb needs a verb behind it.</summary>
    private bool IsBeforeVerb(string[] words, int index) =>
        _auxiliaries.Contains(words[index]) || (_adverbs.Contains(words[index]) && IsVerb(words[index + 1]));

    /// <summary>Names in a clause that leaves out its verb: "the Herald counted 60, and the Gazette 40".</summary>
    private static IEnumerable<string> Counting(string[] words) =>
        words.Zip(words.Skip(1)).Where(pair => char.IsDigit(pair.Second[0])).Select(pair => pair.First);

    private bool IsVerb(string word) => char.IsLower(word[0]) && !_noVerbs.Contains(word);

    private static bool IsName(string word) => word.Length > 1 && char.IsUpper(word[0]);

    /// <param name="By">The name before the verb.</param>
    /// <param name="Verb">Its stem: "has warned" and "warns" are of one.</param>
    /// <param name="To">The names behind it.</param>
    /// <param name="IsPassive">Whether the name of who does it follows the verb.</param>
    /// <param name="IsSuffered">Whether it is done to the name before it.</param>
    private sealed record Deed(string By, string Verb, IReadOnlySet<string> To, bool IsPassive, bool IsSuffered)
    {
        /// <summary>Words between a passive and its agent do not matter: "was founded in 1900 by".</summary>
        public bool IsSame(Deed other) =>
            By == other.By && Verb == other.Verb && (IsPassive == other.IsPassive || IsSuffered == other.IsSuffered);

        /// <summary>Another deed of the same verb, in which the names have each other's place.</summary>
        public bool IsReverseOf(Deed other) => Verb == other.Verb && (IsPassive == other.IsPassive
            ? IsSuffered == other.IsSuffered && By != other.By && To.Contains(other.By) && other.To.Contains(By)
            : By == other.By && To.Overlaps(other.To));

        /// <summary>Whether both do it to each other.</summary>
        public bool IsAlsoIn(List<Deed> deeds) => deeds.Exists(IsReverseOf);
    }
}
