using System.Text.RegularExpressions;
using Wiki.Checking.Doubts;
using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Negations;

/// <summary>
/// Splits a quote into its main clauses: sentences, and what is joined to one by a comma and "and" or "but".
/// </summary>
internal sealed partial class MainClauses
{
    private static readonly PerLanguage<MainClauses> All = new(language => new MainClauses(language));

    private readonly ClauseWords _words;
    private readonly DoubtWords _doubts;
    private readonly Negators _negators;

    private MainClauses(string language)
    {
        _words = ClauseWords.Of(language);
        _doubts = DoubtWords.Of(language);
        _negators = Negators.Of(language);
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static MainClauses Of(string tag) => All.Of(tag);

    /// <summary>The clauses, without parts between commas that say nothing of what a statement says.</summary>
    /// <param name="quote">The parts of the quote.</param>
    /// <param name="statement">The statement that it supports.</param>
    public IEnumerable<string> In(IEnumerable<string> quote, string statement)
    {
        foreach (var sentence in quote.SelectMany(part => SentenceEnd().Split(part)))
        {
            List<string> clause = [];
            foreach (var part in PartsOf(sentence, statement))
            {
                if (clause.Count > 0 && _words.IsJoin(WholeWords.Of(part).FirstOrDefault("")))
                {
                    yield return string.Join(", ", clause);
                    clause = [];
                }

                clause.Add(part);
            }

            yield return string.Join(", ", clause);
        }
    }

    private IEnumerable<string> PartsOf(string sentence, string statement) =>
        sentence.Split(", ").Where((part, index) => index == 0 || !IsBeside(part, statement));

    private bool IsBeside(string part, string statement) =>
        _words.IsDescription(part, statement)
        || _doubts.IsAside(part, statement)
        || _negators.IsAside(part, statement);

    [GeneratedRegex("(?<=[.!?;:。！？；][”\"’»]?) +| [–—] ")]
    private static partial Regex SentenceEnd();
}
