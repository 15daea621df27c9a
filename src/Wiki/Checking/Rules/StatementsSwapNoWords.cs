using Wiki.Checking.Negations;
using Wiki.Checking.Swaps;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// A statement does not contain the opposite of a word in its quotes, does not exchange who acts and who is acted upon,
/// or the numbers and places of names, has no plural of what is one, and keeps qualifiers such as "deputy" or "former".
/// </summary>
internal sealed class StatementsSwapNoWords(string language)
{
    private readonly NegationWords _negations = NegationWords.Of(language);
    private readonly OppositeWords _opposites = OppositeWords.Of(language);
    private readonly ConverseWords _converses = ConverseWords.Of(language);
    private readonly SwappedNames _names = SwappedNames.Of(language);
    private readonly ReversedWords _reversed = ReversedWords.Of(language);
    private readonly SwappedNumbers _numbers = SwappedNumbers.Of(language);
    private readonly SwappedCounts _counts = SwappedCounts.Of(language);
    private readonly SwappedPlaces _places = SwappedPlaces.Of(language);
    private readonly DroppedQualifiers _qualifiers = DroppedQualifiers.Of(language);
    private readonly WholeForPart _parts = WholeForPart.Of(language);
    private readonly SeveralForOne _several = SeveralForOne.Of(language);

    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var rule = new StatementsSwapNoWords(content.Corpus.Site.Language);
        return from claim in content.Claims
               let quotes = content.Passages.ComparableOf(claim)
               where quotes.Count > 0
               let quoted = string.Join(" \n ", quotes.SelectMany(quote => quote).Select(passage => passage.Words))
               from problem in rule.Check(claim.Statement, quoted)
               select problem;
    }

    private IEnumerable<Problem> Check(Located<string> statement, string quoted)
    {
        List<string> opposites = [.. _opposites.In(statement.Value, quoted)];
        var isConverse = opposites.Exists(word => _converses.Is(word, statement.Value, quoted));
        return new[]
        {
            isConverse || opposites.Count == 0 ? null : Opposite(opposites[0], statement, quoted),
            (isConverse ? null : Exchanged(statement, quoted)) ?? OfAnother(statement, quoted),
            Dropped(statement, quoted) ?? Several(statement, quoted),
        }.OfType<Problem>();
    }

    /// <summary>"Did not increase" may be said of what decreased, and "rarely" is the opposite of "often".</summary>
    private Problem? Opposite(string opposite, Located<string> statement, string quoted) =>
        _negations.FirstOfSentence(statement.Value) is null && _negations.FirstOfSentence(quoted) is null
            ? ClaimProblems.OppositeStated(statement.At, opposite)
            : null;

    /// <summary>A name that does what another one does in the quotes.</summary>
    private Problem? Exchanged(Located<string> statement, string quoted)
    {
        var name = _names.FirstIn(statement.Value, quoted) ?? _reversed.FirstIn(statement.Value, quoted);
        return name is null ? null : ClaimProblems.NamesSwapped(statement.At, name);
    }

    /// <summary>A name with the number or the place of another one, or a word with the number of another.</summary>
    private Problem? OfAnother(Located<string> statement, string quoted)
    {
        if (_numbers.FirstIn(statement.Value, quoted) is { } name)
            return ClaimProblems.NumbersSwapped(statement.At, name);
        if (_counts.FirstIn(statement.Value, quoted) is { } counted)
            return ClaimProblems.CountsSwapped(statement.At, counted);
        return _places.FirstIn(statement.Value, quoted) is { } place
            ? ClaimProblems.PlacesSwapped(statement.At, place)
            : null;
    }

    /// <summary>A qualifier, or a word for a part, without which the statement says more.</summary>
    private Problem? Dropped(Located<string> statement, string quoted)
    {
        var words = _qualifiers.FirstIn(statement.Value, quoted) ?? _parts.FirstIn(statement.Value, quoted);
        return words is null ? null : ClaimProblems.QualifierDropped(statement.At, words);
    }

    private Problem? Several(Located<string> statement, string quoted) =>
        _several.FirstIn(statement.Value, quoted) is var (several, one)
            ? ClaimProblems.SeveralForOne(statement.At, several, one)
            : null;
}
