using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Doubts;

/// <summary>
/// The words by which a language says that something is only planned, tried, supposed or still to come: "tried to
/// attack".
/// </summary>
internal sealed class UndoneWords
{
    private static readonly PerLanguage<UndoneWords> All = new(language => new UndoneWords(language));

    private readonly DoubtWords _doubts;
    /// <summary>The marker is among so many words, of which the verb is the first.</summary>
    private const int FarthestMarker = 8;

    private readonly IReadOnlyList<string> _toward;
    private readonly HashSet<string> _directing;
    private readonly string _marker;
    private readonly HashSet<string> _undone;
    private readonly IReadOnlyList<string> _ahead;
    private readonly HashSet<string> _averted;
    private readonly HashSet<string> _coming;
    private readonly HashSet<string> _between;
    private readonly HashSet<string> _verbLast;
    private readonly ClauseWords _clauses;
    private readonly VerbForms _verbs;

    private UndoneWords(string language)
    {
        var table = LanguageSections.Read("doubt-words.txt");
        _doubts = DoubtWords.Of(language);
        _toward = [.. table.Of(language, "toward").Select(Spaced)];
        _directing = [.. table.Of(language, "directing")];
        _marker = table.Of(language, "directing-marker").FirstOrDefault("");
        _undone = [.. table.Of(language, "undone")];
        _ahead = [.. table.Of(language, "ahead").Select(Spaced)];
        _averted = [.. table.Of(language, "averted").Select(Spaced)];
        _coming = [.. table.Of(language, "coming")];
        _between = [.. table.Of(language, "between")];
        _verbLast = [.. table.Of(language, "verb-last")];
        _clauses = ClauseWords.Of(language);
        _verbs = VerbForms.Of(language);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static UndoneWords Of(string tag) => All.Of(tag);

    /// <summary>
    /// The phrase before a verb that a quote has as planned or tried and a statement as done: "tried to"; null where
    /// none is.
    /// </summary>
    public string? FirstIn(string quoted, string statement)
    {
        string[] stated = [.. WordsOf(statement)];
        var isUndone = stated.Any(word => _undone.Contains(word) || _coming.Contains(word));
        if (_toward.Count == 0 || isUndone || _doubts.IsOpen(statement))
            return null;
        if (_verbLast.Count > 0)
            return Clauses.Of(quoted)
                .Select(clause => UndoneLastIn(clause, quoted, stated))
                .OfType<string>()
                .FirstOrDefault();
        var spaced = Spaced(string.Join(' ', WordsOf(quoted)));
        var first = _toward.FirstOrDefault(phrase =>
                IsUndone(spaced, phrase, verb => stated.Any(word => IsForm(verb, word))))
            ?? _ahead.FirstOrDefault(phrase => IsUndone(
                spaced,
                phrase,
                verb => stated.Any(word => _verbs.IsPast(word) && IsForm(verb, word))
                    || (_averted.Contains(phrase) && stated.Contains(verb))));
        return first?.Trim() ?? DirectedIn(quoted, stated);
    }

    /// <summary>The verb by which somebody is to do what a statement has as done: "urged" him "to resign".</summary>
    private string? DirectedIn(string quoted, string[] stated)
    {
        if (_directing.Count == 0)
            return null;
        string[] words = [.. WordsOf(quoted)];
        return words.Index().FirstOrDefault(word =>
            _directing.Contains(word.Item) && IsDirected(words, word.Index, stated)).Item;
    }

    private bool IsDirected(string[] words, int index, string[] stated)
    {
        var marker = Array.IndexOf(words, _marker, index, Math.Min(FarthestMarker, words.Length - index));
        if (marker < 0 || marker + 1 == words.Length)
            return false;
        var verb = words[marker + 1];
        return words.Count(word => word == verb || IsForm(verb, word)) == 1
            && stated.Any(word => _verbs.IsPast(word) && IsForm(verb, word));
    }

    /// <summary>The phrase before a verb that ends a clause, if the statement has this verb.</summary>
    private string? UndoneLastIn(string clause, string quoted, string[] stated)
    {
        var spaced = Spaced(string.Join(' ', WordsOf(clause)));
        var phrase = _toward.FirstOrDefault(each => spaced.Contains(each, StringComparison.Ordinal));
        if (phrase is null)
            return null;
        var behind = spaced[(spaced.IndexOf(phrase, StringComparison.Ordinal) + phrase.Length)..];
        var verb = new WordBeginning(LastVerb(behind) ?? LastVerb(AfterComma(quoted, clause)) ?? "");
        var isUndone = verb.IsKnown && WordsOf(quoted).Count(verb.Begins) == 1 && stated.Any(verb.Begins);
        return isUndone ? phrase.Trim() : null;
    }

    private string? LastVerb(string words)
    {
        string[] all = [.. WordsOf(words).TakeWhile(word => !_clauses.IsJoin(word))];
        var marker = Array.FindLastIndex(all, _verbLast.Contains);
        return marker >= 0 && marker + 1 < all.Length ? all[marker + 1] : all.LastOrDefault();
    }

    /// <summary>The clause behind another: "versuchten, die Tür zu öffnen".</summary>
    private static string AfterComma(string quoted, string clause)
    {
        var end = quoted.IndexOf(clause, StringComparison.Ordinal) + clause.Length;
        return Clauses.Of(quoted[Math.Min(end + 1, quoted.Length)..]).First();
    }

    /// <summary>"D'ouvrir" is two words.</summary>
    private static IEnumerable<string> WordsOf(string text) =>
        WholeWords.Of(text.ToLowerInvariant().Replace('\'', ' ').Replace('’', ' '));

    /// <summary>With a space at each end, so that a phrase is found as whole words only.</summary>
    private static string Spaced(string words) => $" {words} ";

    /// <summary>Whether the word after a phrase occurs nowhere else in a quote, and the statement has it.</summary>
    private bool IsUndone(string spaced, string phrase, Func<string, bool> isStated)
    {
        var at = spaced.IndexOf(phrase, StringComparison.Ordinal);
        if (at < 0)
            return false;
        var after = spaced[(at + phrase.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var verb = after.SkipWhile(_between.Contains).FirstOrDefault("");
        var others = spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word == verb || IsForm(verb, word));
        return others == 1 && isStated(verb);
    }

    private bool IsForm(string verb, string word) =>
        new WordBeginning(verb).Begins(word) || _verbs.IsOtherForm(verb, word);
}
