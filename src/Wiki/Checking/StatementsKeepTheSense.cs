using System.Text.RegularExpressions;
using Wiki.Checking.Negations;
using Wiki.Checking.Quotes;
using Wiki.Evidence.Claims;
using Wiki.Evidence.Languages;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// A statement negates if each main clause of the quotes that support it does, and only if one does; and it leaves open
/// what each of them leaves open. A note can explain why it says the same. Only quotes in the language of the wiki are
/// compared.
/// </summary>
internal static partial class StatementsKeepTheSense
{
    private const int WordsBeside = 2;
    private const int Reach = 60;

    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from claim in content.Claims
        let supporting = claim.Citations.Where(citation => citation.Supports).ToList()
        where supporting.TrueForAll(citation => citation.Note is null)
        let passages = supporting.ConvertAll(citation => ProvenPassages.Of(citation.Quote, content).ToList())
        let language = content.Corpus.Site.Language
        where passages.Count > 0 && passages.TrueForAll(quote => IsIn(language, quote))
        from problem in Check(claim.Statement, passages, language)
        select problem;

    private static IEnumerable<Problem> Check(
        Located<string> statement, List<List<QuotedPassage>> passages, string language)
    {
        var (negations, doubts) = (NegationWords.Of(language), DoubtWords.Of(language));
        var clauses = passages.ConvertAll(quote => ClausesOf(quote, negations).ToList());
        var negated = clauses.ConvertAll(quote => InEach(quote, negations.FirstOfSentence));
        List<string?> open =
        [
            .. passages.Zip(clauses, (quote, own) =>
                InEach(own, doubts.FirstIn) ?? doubts.FirstIn(WordsBefore(quote[0]))),
        ];
        if (!negated.Contains(null) && !negations.IsNegative(statement.Value))
            yield return ClaimProblems.NegationNotStated(statement.At, negated[0]!);
        if (negations.HasWeak
            && negations.FirstIn(statement.Value) is { } added
            && !passages.SelectMany(quote => quote).Any(passage => negations.MayNegate(passage.Words)))
            yield return ClaimProblems.NegationNotQuoted(statement.At, added);
        if (!open.Contains(null) && !doubts.IsOpen(statement.Value))
            yield return ClaimProblems.DoubtNotStated(statement.At, open[0]!);
    }

    private static bool IsIn(string language, List<QuotedPassage> quote) =>
        quote.Count > 0
        && LanguageSections.Primary(quote[0].Source.Language) == LanguageSections.Primary(language);

    /// <summary>The main clauses: sentences, and what is joined to one by a comma and "and" or "but".</summary>
    private static IEnumerable<string> ClausesOf(List<QuotedPassage> quote, NegationWords negations)
    {
        foreach (var sentence in quote.SelectMany(passage => SentenceEnd().Split(passage.Words)))
        {
            List<string> clause = [];
            foreach (var part in sentence.Split(", "))
            {
                if (clause.Count > 0 && negations.IsJoin(NegationWords.WordsOf(part).FirstOrDefault("")))
                {
                    yield return string.Join(", ", clause);
                    clause = [];
                }

                clause.Add(part);
            }

            yield return string.Join(", ", clause);
        }
    }

    /// <summary>What the first clause has, if each has one: the others may be what a statement is about.</summary>
    private static string? InEach(List<string> clauses, Func<string, string?> first)
    {
        var found = clauses.ConvertAll(clause => first(clause));
        return found.Contains(null) ? null : found[0];
    }

    /// <summary>The words from which a clause is cut: "claimed" of "could have claimed".</summary>
    private static string WordsBefore(QuotedPassage quote)
    {
        if (quote.Words.Length > 0 && quote.Words.AsSpan(0, quote.Words.Length - 1).ContainsAny(Clauses.Ends))
            return "";
        var before = quote.Block[Math.Max(0, quote.Passage.Start - Reach)..quote.Passage.Start];
        return string.Join(' ', NegationWords.WordsOf(before[Clauses.LastIn(before)..]).TakeLast(WordsBeside));
    }

    [GeneratedRegex("(?<=[.!?;:。！？；][”\"’»]?) +| [–—] ")]
    private static partial Regex SentenceEnd();
}
