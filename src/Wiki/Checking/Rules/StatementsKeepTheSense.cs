using Wiki.Checking.Doubts;
using Wiki.Checking.Grammar;
using Wiki.Checking.Negations;
using Wiki.Evidence.Claims;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// A statement negates if each main clause of the quotes that support it does, and only if one does; and it leaves open
/// what each of them leaves open. A note can explain why it says the same. Only quotes in the language of the wiki are
/// compared.
/// </summary>
internal sealed class StatementsKeepTheSense(string language)
{
    private const int WordsBeside = 2;
    private const int Reach = 60;

    private readonly NegationWords _negations = NegationWords.Of(language);
    private readonly Negators _negators = Negators.Of(language);
    private readonly DoubtWords _doubts = DoubtWords.Of(language);
    private readonly FoiledWords _foiled = FoiledWords.Of(language);
    private readonly SupposedWords _supposed = SupposedWords.Of(language);
    private readonly UndoneWords _undone = UndoneWords.Of(language);
    private readonly MainClauses _clauses = MainClauses.Of(language);

    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var rule = new StatementsKeepTheSense(content.Corpus.Site.Language);
        return from claim in content.Claims
               let quotes = content.Passages.ComparableOf(claim)
               where quotes.Count > 0
               let isOwnVoice = claim.Citations.All(citation => citation.By.Count == 0)
               from problem in rule.Check(claim.Statement, quotes, isOwnVoice)
               select problem;
    }

    private IEnumerable<Problem> Check(
        Located<string> written, IReadOnlyList<IReadOnlyList<QuotedPassage>> passages, bool isOwnVoice)
    {
        var withoutNames = WithoutNames(written.Value, passages);
        var statement = written with { Value = withoutNames(written.Value) };
        List<ComparedQuote> quotes = [.. passages.Select(quote => Compare(quote, statement.Value, withoutNames))];
        return new[]
        {
            NegationNotStated(statement, quotes),
            NegationNotQuoted(statement, quotes),
            DoubtNotStated(statement, quotes, isOwnVoice),
        }.OfType<Problem>();
    }

    /// <summary>
    /// Takes such words as "no" and "possible" out of the names of bands and parties, where they say nothing. What is a
    /// name in the statement or beside the quotes is one at the start of a sentence too.
    /// </summary>
    private Func<string, string> WithoutNames(string statement, IEnumerable<IReadOnlyList<QuotedPassage>> passages)
    {
        var names = new Lazy<HashSet<string>>(() => passages
            .SelectMany(quote => quote)
            .Select(passage => passage.InBlock.Words)
            .Append(statement)
            .SelectMany(text => NamesInWords.In(text, IsSign))
            .ToHashSet(StringComparer.Ordinal));
        return words => NamesInWords.Masked(words, IsSign, name => names.Value.Contains(name));
    }

    private bool IsSign(string word) => (_negations.FirstIn(word) ?? _doubts.FirstIn(word)) is not null;

    private ComparedQuote Compare(
        IReadOnlyList<QuotedPassage> passages, string statement, Func<string, string> withoutNames)
    {
        List<string> parts = [.. passages.Select(passage => withoutNames(passage.Words))];
        return new ComparedQuote(passages, parts, [.. _clauses.In(parts, statement)]);
    }

    private Problem? NegationNotStated(Located<string> statement, List<ComparedQuote> quotes) =>
        InEach(quotes, quote => InEach(quote.Clauses, NegationIn)) is { } word
        && !_negations.IsNegativeBeside(statement.Value, quotes.SelectMany(quote => quote.Parts))
            ? ClaimProblems.NegationNotStated(statement.At, word)
            : null;

    private Problem? NegationNotQuoted(Located<string> statement, List<ComparedQuote> quotes) =>
        _negations.HasWeak
        && _negations.FirstIn(statement.Value) is { } word
        && !quotes.SelectMany(quote => quote.Parts)
            .Any(part => _negations.MayNegate(part) || _supposed.IsInverted(part))
            ? ClaimProblems.NegationNotQuoted(statement.At, word)
            : null;

    private Problem? DoubtNotStated(Located<string> statement, List<ComparedQuote> quotes, bool isOwnVoice) =>
        InEach(quotes, quote => DoubtIn(quote, statement.Value, isOwnVoice)) is { } word
        && !_doubts.IsOpen(statement.Value)
            ? ClaimProblems.DoubtNotStated(statement.At, word)
            : null;

    /// <summary>The first negation of a clause; null where the clause says when it ended.</summary>
    private string? NegationIn(string clause) =>
        _negations.FirstOfSentence(clause) is { } word && !_negators.IsEnded(clause, word) ? word : null;

    /// <summary>The first words by which a quote leaves open what a statement says.</summary>
    private string? DoubtIn(ComparedQuote quote, string statement, bool isOwnVoice)
    {
        var words = string.Join(' ', quote.Passages.Select(passage => passage.Words));
        return InEach(quote.Clauses, clause => _doubts.FirstIn(clause, statement))
            ?? _doubts.FirstIn(WordsBefore(quote.Passages[0]))
            ?? _undone.FirstIn(words, statement)
            ?? _supposed.ConditionIn(words, statement)
            ?? InEach(quote.Clauses, clause => _foiled.FirstIn(clause, statement))
            ?? (isOwnVoice ? InEach(quote.Clauses, _supposed.HearsayIn) : null);
    }

    /// <summary>What the first has, if each has one: the others may be what a statement is about.</summary>
    private static string? InEach<T>(IEnumerable<T> parts, Func<T, string?> wordIn)
    {
        string? first = null;
        foreach (var part in parts)
        {
            if (wordIn(part) is not { } word)
                return null;
            first ??= word;
        }

        return first;
    }

    /// <summary>The words from which a clause is cut: "claimed" of "could have claimed".</summary>
    private static string WordsBefore(QuotedPassage quote)
    {
        if (quote.Words.Length > 0 && quote.Words.AsSpan(0, quote.Words.Length - 1).ContainsAny(Clauses.Ends))
            return "";
        var before = quote.Block[Math.Max(0, quote.Passage.Start - Reach)..quote.Passage.Start];
        return string.Join(' ', WholeWords.Of(before[Clauses.LastIn(before)..]).TakeLast(WordsBeside));
    }

    /// <summary>A quote as it is compared with a statement.</summary>
    /// <param name="Passages">Its parts with the words around them.</param>
    /// <param name="Parts">The words of its parts, in which no name negates or hedges.</param>
    /// <param name="Clauses">Its main clauses, of these words.</param>
    private sealed record ComparedQuote(
        IReadOnlyList<QuotedPassage> Passages, IReadOnlyList<string> Parts, IReadOnlyList<string> Clauses);
}
