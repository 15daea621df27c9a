using Wiki.Checking.Negations;
using Wiki.Checking.Quotes;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// A statement does not contain the opposite of a word in its quotes, does not exchange who acts and who is acted upon,
/// and keeps qualifiers before a title, such as "deputy" or "former".
/// </summary>
internal static class StatementsSwapNoWords
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from claim in content.Claims
        let quotes = OwnQuotes.Of(claim, content)
        where quotes.Count > 0
        let quoted = string.Join(" \n ", quotes.SelectMany(quote => quote).Select(passage => passage.Words))
        from problem in Check(claim.Statement, quoted, content.Corpus.Site.Language)
        select problem;

    private static IEnumerable<Problem> Check(Located<string> statement, string quoted, string language)
    {
        var negations = NegationWords.Of(language);
        var isTurned = negations.FirstIn(statement.Value) is not null || negations.FirstIn(quoted) is not null;
        if (!isTurned && OppositeWords.Of(language).FirstIn(statement.Value, quoted) is { } word)
            yield return ClaimProblems.OppositeStated(statement.At, word);
        if (SwappedNames.Of(language).FirstIn(statement.Value, quoted) is { } name)
            yield return ClaimProblems.NamesSwapped(statement.At, name);
        if (LesserNames.Of(language).FirstIn(statement.Value, quoted) is { } lesser)
            yield return ClaimProblems.LesserNameRaised(statement.At, lesser);
    }
}
