using System.Text.RegularExpressions;
using Wiki.Checking.Negations;
using Wiki.Evidence.Claims;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

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
        let quotes = content.Passages.ComparableOf(claim)
        where quotes.Count > 0
        let isOwnVoice = claim.Citations.All(citation => citation.By.Count == 0)
        let language = content.Corpus.Site.Language
        from problem in Check(claim.Statement, quotes, language, isOwnVoice)
        select problem;

    /// <summary>
    /// Takes such words as "no" and "possible" out of the names of bands and parties, where they say nothing. What is a
    /// name in the statement or beside the quotes is one at the start of a sentence too.
    /// </summary>
    private static Func<string, string> WithoutNames(
        string statement, IEnumerable<IReadOnlyList<QuotedPassage>> passages, string language)
    {
        bool IsSign(string word) =>
            (NegationWords.Of(language).FirstIn(word) ?? DoubtWords.Of(language).FirstIn(word)) is not null;
        var names = new Lazy<HashSet<string>>(() => passages
            .SelectMany(quote => quote)
            .Select(passage => passage.InBlock.Words)
            .Append(statement)
            .SelectMany(text => NamesInWords.In(text, IsSign))
            .ToHashSet(StringComparer.Ordinal));
        return words => NamesInWords.Masked(words, IsSign, name => names.Value.Contains(name));
    }

    private static IEnumerable<Problem> Check(
        Located<string> written,
        IReadOnlyList<IReadOnlyList<QuotedPassage>> passages,
        string language,
        bool isOwnVoice)
    {
        var withoutNames = WithoutNames(written.Value, passages, language);
        var statement = written with { Value = withoutNames(written.Value) };
        var (negations, doubts) = (NegationWords.Of(language), DoubtWords.Of(language));
        List<List<string>> quotes =
            [.. passages.Select(quote => quote.Select(passage => withoutNames(passage.Words)).ToList())];
        var clauses = quotes.ConvertAll(quote => ClausesOf(quote, statement.Value, language).ToList());
        var negated = InEach(clauses, quote => InEach(quote, clause => NegationIn(clause, language)));
        var open = InEach(
            passages.Zip(clauses),
            quote => OpenIn(quote.First, quote.Second, statement.Value, language)
                ?? (isOwnVoice ? InEach(quote.Second, SupposedWords.Of(language).HearsayIn) : null));
        var words = quotes.SelectMany(quote => quote).ToList();
        if (negated is not null && !negations.IsNegativeBeside(statement.Value, words))
            yield return ClaimProblems.NegationNotStated(statement.At, negated);
        if (negations.HasWeak
            && negations.FirstIn(statement.Value) is { } added
            && !words.Exists(negations.MayNegate)
            && !words.Exists(SupposedWords.Of(language).IsInverted))
            yield return ClaimProblems.NegationNotQuoted(statement.At, added);
        if (open is not null && !doubts.IsOpen(statement.Value))
            yield return ClaimProblems.DoubtNotStated(statement.At, open);
    }

    /// <summary>The first negation of a clause; null where the clause says when it ended.</summary>
    private static string? NegationIn(string clause, string language) =>
        NegationWords.Of(language).FirstOfSentence(clause) is { } word && !Negators.Of(language).IsEnded(clause, word)
            ? word
            : null;

    /// <summary>The first words by which a quote leaves open what a statement says.</summary>
    private static string? OpenIn(
        IReadOnlyList<QuotedPassage> quote, List<string> clauses, string statement, string language)
    {
        var (doubts, foiled) = (DoubtWords.Of(language), FoiledWords.Of(language));
        var words = string.Join(' ', quote.Select(passage => passage.Words));
        return InEach(clauses, clause => doubts.FirstIn(clause, statement))
            ?? doubts.FirstIn(WordsBefore(quote[0]))
            ?? UndoneWords.Of(language).FirstIn(words, statement)
            ?? SupposedWords.Of(language).ConditionIn(words, statement)
            ?? InEach(clauses, clause => foiled.FirstIn(clause, statement));
    }

    /// <summary>The main clauses: sentences, and what is joined to one by a comma and "and" or "but".</summary>
    private static IEnumerable<string> ClausesOf(
        IEnumerable<string> quote, string statement, string language)
    {
        var (words, negators) = (ClauseWords.Of(language), Negators.Of(language));
        var doubts = DoubtWords.Of(language);
        bool IsBeside(string part) => words.IsDescription(part, statement)
            || doubts.IsAside(part, statement)
            || negators.IsAside(part, statement);
        var sentences = quote.SelectMany(part => SentenceEnd().Split(part));
        foreach (var sentence in sentences)
        {
            List<string> clause = [];
            foreach (var part in sentence.Split(", ").Where((part, index) => index == 0 || !IsBeside(part)))
            {
                if (clause.Count > 0 && words.IsJoin(WholeWords.Of(part).FirstOrDefault("")))
                {
                    yield return string.Join(", ", clause);
                    clause = [];
                }

                clause.Add(part);
            }

            yield return string.Join(", ", clause);
        }
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

    [GeneratedRegex("(?<=[.!?;:。！？；][”\"’»]?) +| [–—] ")]
    private static partial Regex SentenceEnd();
}
