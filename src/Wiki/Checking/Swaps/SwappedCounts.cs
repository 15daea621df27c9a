using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Swaps;

/// <summary>
/// Finds a word that has in a statement the number before another word in its quotes: "10 boats sank" for "5 boats sank
/// and 10 burned". Only in languages whose word order says who does what.
/// </summary>
internal sealed class SwappedCounts
{
    private static readonly PerLanguage<SwappedCounts> All = new(language => new SwappedCounts(language));

    private readonly bool _hasWordOrder;
    private readonly string _language;
    private readonly IReadOnlySet<string> _functionWords;

    private SwappedCounts(string language)
    {
        _hasWordOrder = LanguageSections.Read("opposite-words.txt").Of(language, "auxiliaries").Any();
        _language = language;
        _functionWords = FunctionWords.Of(language);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static SwappedCounts Of(string tag) => All.Of(tag);

    /// <summary>The first such word; null where none is.</summary>
    public string? FirstIn(string statement, string quoted)
    {
        if (!_hasWordOrder)
            return null;
        List<Count> stated = [.. In(statement)];
        if (stated.Count == 0)
            return null;
        List<Count> known = [.. In(quoted)];
        var words = WholeWords.InSmallLetters(statement).ToHashSet(StringComparer.Ordinal);
        return stated.Find(count => IsOfAnother(count, stated, known, words))?.Word;
    }

    /// <summary>
    /// Whether the quotes have the word with another number only, and the number before another word only, which the
    /// statement leaves out or gives to another number.
    /// </summary>
    private static bool IsOfAnother(Count count, List<Count> stated, List<Count> known, HashSet<string> words)
    {
        var ofWord = known.FindAll(other => other.Word == count.Word);
        var ofNumber = known.FindAll(other => other.Value == count.Value);
        return ofWord.Count > 0
            && ofNumber.Count > 0
            && !ofWord.Contains(count)
            && ofNumber.TrueForAll(other => !words.Contains(other.Word)
                || stated.Exists(each => each.Word == other.Word && each.Value != count.Value));
    }

    /// <summary>The numbers with the word directly behind each.</summary>
    private IEnumerable<Count> In(string text) =>
        from sentence in SentenceWords.In(text, _language)
        from pair in sentence.Zip(sentence.Skip(1))
        let number = pair.First.Number
        where number is { IsPercent: false, IsInRange: false } && pair.Second is { Number: null, Distance: 0 }
        let word = pair.Second.Text.ToLowerInvariant()
        where !_functionWords.Contains(word)
        select new Count(number.Values[0], word);

    private sealed record Count(decimal Value, string Word);
}
