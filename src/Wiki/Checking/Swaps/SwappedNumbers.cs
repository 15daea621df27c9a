using Wiki.Checking.Grammar;
using Wiki.Evidence.Dates;
using Wiki.Evidence.Languages;
using Wiki.Limits;

namespace Wiki.Checking.Swaps;

/// <summary>
/// Finds a name that has in a statement the number that another name has in its quotes: "Ida, 9, and Tom, 34" for "Ida,
/// 34, and Tom, 9". A number is that of the name nearest to it in its sentence; where two are as near, it is of none.
/// Only in languages whose word order says who does what, and which give no capital to other words.
/// </summary>
internal sealed class SwappedNumbers
{
    private const int FarOfJoin = 10;

    /// <summary>No number is that of a name further away.</summary>
    private const int Reach = 40;

    private static readonly PerLanguage<SwappedNumbers> All = new(language => new SwappedNumbers(language));

    private readonly bool _hasWordOrder;
    private readonly string _language;
    private readonly HashSet<string> _joins;
    private readonly IReadOnlySet<string> _functionWords;

    private SwappedNumbers(string language)
    {
        _hasWordOrder = LanguageSections.Read("opposite-words.txt").Of(language, "auxiliaries").Any();
        _language = language;
        _joins = LanguageSections.Read("negation-words.txt").SetOf(language, "joins");
        _functionWords = FunctionWords.Of(language);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static SwappedNumbers Of(string tag) => All.Of(tag);

    /// <summary>The first such name; null where none is.</summary>
    public string? FirstIn(string statement, string quoted)
    {
        if (!_hasWordOrder)
            return null;
        List<NumberOfName> stated = [.. In(statement)];
        if (stated.Count == 0)
            return null;
        List<NumberOfName> pairs = [.. In(quoted)];
        var known = pairs.ToLookup(pair => pair.Value);
        var named = pairs.SelectMany(pair => pair.Words, (Pair, Word) => (Pair, Word))
            .ToLookup(part => part.Word, part => part.Pair);
        return stated.Find(pair => IsOfAnother(pair, known, named))?.Name;
    }

    /// <summary>
    /// Whether the quotes have the number as that of other names only, and for this name another one of the same kind.
    /// </summary>
    private static bool IsOfAnother(
        NumberOfName stated, ILookup<decimal, NumberOfName> known, ILookup<string, NumberOfName> named) =>
        known.Contains(stated.Value)
        && stated.Words.SelectMany(word => named[word]).Any(pair => pair.MayBeLike(stated))
        && known[stated.Value].All(pair => !pair.IsOfNameOf(stated) && pair.IsLike(stated));

    private IEnumerable<NumberOfName> In(string text)
    {
        foreach (var sentence in SentenceWords.In(text, _language))
        {
            for (var index = 0; index < sentence.Count; index++)
            {
                if (sentence[index].Number is { } number && Nearest(sentence, index) is var (words, far))
                {
                    var unit = number.IsPercent ? "%" : Unit(sentence, index);
                    yield return new NumberOfName(words, number.Values[0], unit, far == 0);
                }
            }
        }
    }

    /// <summary>The words of the nearest name, and how far it is.</summary>
    private (IReadOnlyList<string> Words, int Far)? Nearest(IReadOnlyList<SentenceWord> words, int number)
    {
        var (before, after) = (Name(words, number, -1), Name(words, number, 1));
        if (before.Far == after.Far)
            return null;
        return before.Far < after.Far ? before : after;
    }

    /// <summary>The next name in a direction; a join or a mark between the two makes it further.</summary>
    private (IReadOnlyList<string> Words, int Far) Name(IReadOnlyList<SentenceWord> words, int number, int step)
    {
        var far = 0;
        for (var at = number + step; at >= 0 && at < words.Count && far < Reach; at += step)
        {
            Work.Step();
            far += words[step > 0 ? at : at + 1].Distance;
            if (IsName(words[at]))
                return ([.. Run(words, at, step)], far);
            far += _joins.Contains(words[at].Text) ? FarOfJoin : 1;
        }

        return ([], int.MaxValue);
    }

    private IEnumerable<string> Run(IReadOnlyList<SentenceWord> words, int from, int step)
    {
        for (var at = from; at >= 0 && at < words.Count && IsName(words[at]); at += step)
        {
            yield return words[at].Text;
            if (words[step > 0 ? Math.Min(at + 1, words.Count - 1) : at].Distance > 0)
                yield break;
        }
    }

    /// <summary>The word behind a number that says what it counts; empty where none does.</summary>
    private string Unit(IReadOnlyList<SentenceWord> words, int number) =>
        number + 1 < words.Count
        && words[number + 1] is { Distance: 0, Number: null } next
        && !IsName(next)
        && !_functionWords.Contains(next.Text)
        && !_joins.Contains(next.Text)
            ? next.Text
            : "";

    private bool IsName(SentenceWord word) =>
        word.Text.Length > 1
        && char.IsUpper(word.Text[0])
        && !_functionWords.Contains(FirstLetter.InLowerCase(word.Text))
        && !_joins.Contains(word.Text)
        && MonthNames.Of(_language).NumberOf(word.Text) is null;

    /// <param name="Words">Those of the name.</param>
    /// <param name="Value">The number.</param>
    /// <param name="Unit">What it counts; empty where the next word does not say so.</param>
    /// <param name="IsBeside">Whether nothing is between the two.</param>
    private sealed record NumberOfName(IReadOnlyList<string> Words, decimal Value, string Unit, bool IsBeside)
    {
        private const decimal FirstYear = 1000;
        private const decimal LastYear = 2100;

        public string Name => Words[0];

        private bool IsYear => Unit.Length == 0 && Value is >= FirstYear and <= LastYear;

        public bool IsOfNameOf(NumberOfName other) => Words.Any(other.Words.Contains);

        public bool IsLike(NumberOfName other) => Unit == other.Unit && IsYear == other.IsYear;

        /// <summary>"Lind 48" may leave out what "Berg won 52 votes" says.</summary>
        public bool MayBeLike(NumberOfName other) =>
            IsLike(other) || (IsBeside && Unit.Length == 0 && IsYear == other.IsYear);
    }
}
