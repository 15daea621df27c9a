using Wiki.Checking.Negations;
using Wiki.Checking.Quotes;
using Wiki.Evidence.Languages;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// A statement negates if each of the quotes that support it does, and only if one does; and it leaves open what each
/// of them leaves open. A note can explain why it says the same. Only quotes in the language of the wiki are compared.
/// </summary>
internal static class StatementsKeepTheSense
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from claim in content.Claims
        let supporting = claim.Citations.Where(citation => citation.Supports).ToList()
        where supporting.TrueForAll(citation => citation.Note is null)
        let quotes = supporting.ConvertAll(citation => WordsOf(citation.Quote, content))
        where quotes.Count > 0 && !quotes.Contains(null)
        from problem in Check(claim.Statement, quotes.OfType<string>().ToList(), content.Corpus.Site.Language)
        select problem;

    private static IEnumerable<Problem> Check(Located<string> statement, List<string> quotes, string language)
    {
        var (negations, doubts) = (NegationWords.Of(language), DoubtWords.Of(language));
        var negated = quotes.ConvertAll(negations.FirstOfSentence);
        var open = quotes.ConvertAll(doubts.FirstIn);
        if (!negated.Contains(null) && !negations.MayNegate(statement.Value))
            yield return ClaimProblems.NegationNotStated(statement.At, negated[0]!);
        if (negations.FirstIn(statement.Value) is { } added && negations.HasWeak && !quotes.Exists(negations.MayNegate))
            yield return ClaimProblems.NegationNotQuoted(statement.At, added);
        if (!open.Contains(null) && !doubts.IsOpen(statement.Value))
            yield return ClaimProblems.DoubtNotStated(statement.At, open[0]!);
    }

    /// <summary>The words of a verified quote in the language of the wiki; null for others.</summary>
    private static string? WordsOf(Quote quote, CheckedContent content)
    {
        var passages = ProvenPassages.Of(quote, content).ToList();
        var language = LanguageSections.Primary(content.Corpus.Site.Language);
        return passages.Count > 0 && LanguageSections.Primary(passages[0].Source.Language) == language
            ? string.Join(" \n ", passages.Select(passage => passage.Words))
            : null;
    }
}
