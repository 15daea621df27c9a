using Wiki.Checking.Negations;
using Wiki.Checking.Swaps;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// A statement does not contain the opposite of a word in its quotes, does not exchange who acts and who is acted upon,
/// or the numbers and places of names, has no plural of what is one, and keeps qualifiers such as "deputy" or "former".
/// </summary>
internal static class StatementsSwapNoWords
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from claim in content.Claims
        let quotes = content.Passages.ComparableOf(claim)
        where quotes.Count > 0
        let quoted = string.Join(" \n ", quotes.SelectMany(quote => quote).Select(passage => passage.Words))
        from problem in Check(claim.Statement, quoted, content.Corpus.Site.Language)
        select problem;

    private static IEnumerable<Problem> Check(Located<string> statement, string quoted, string language)
    {
        List<string> opposites = [.. OppositeWords.Of(language).In(statement.Value, quoted)];
        var converse = opposites.Where(word => ConverseWords.Of(language).Is(word, statement.Value, quoted)).ToList();
        if (converse.Count == 0
            && opposites.FirstOrDefault() is { } opposite
            && !IsTurned(statement.Value, quoted, NegationWords.Of(language)))
        {
            yield return ClaimProblems.OppositeStated(statement.At, opposite);
        }

        var swapped = SwappedNames.Of(language).FirstIn(statement.Value, quoted)
            ?? ReversedWords.Of(language).FirstIn(statement.Value, quoted);
        if (converse.Count == 0 && swapped is not null)
            yield return ClaimProblems.NamesSwapped(statement.At, swapped);
        else if (SwappedNumbers.Of(language).FirstIn(statement.Value, quoted) is { } name)
            yield return ClaimProblems.NumbersSwapped(statement.At, name);
        else if (SwappedPlaces.Of(language).FirstIn(statement.Value, quoted) is { } place)
            yield return ClaimProblems.PlacesSwapped(statement.At, place);
        var dropped = DroppedQualifiers.Of(language).FirstIn(statement.Value, quoted)
            ?? WholeForPart.Of(language).FirstIn(statement.Value, quoted);
        if (dropped is not null)
            yield return ClaimProblems.QualifierDropped(statement.At, dropped);
        else if (SeveralForOne.Of(language).FirstIn(statement.Value, quoted) is var (several, one))
            yield return ClaimProblems.SeveralForOne(statement.At, several, one);
    }

    /// <summary>"Did not increase" may be said of what decreased, and "rarely" is the opposite of "often".</summary>
    private static bool IsTurned(string statement, string quoted, NegationWords negations) =>
        negations.FirstOfSentence(statement) is not null || negations.FirstOfSentence(quoted) is not null;
}
