using Wiki.Checking.Claims;
using Wiki.Checking.Numbers;
using Wiki.Checking.Prose;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// Each number, with its magnitude, sign and hedge, and each date of a claim's statement and figure, and of the
/// positions of a question, is carried by the quotes that support the claim.
/// </summary>
internal static class ClaimsStayWithinTheirQuotes
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.IsSiteRead
            ?
            [
                .. content.Scope.Claims.AsParallel().AsOrdered().SelectMany(claim => Check(claim, content)),
                .. content.Scope.Questions.SelectMany(question => Check(question, content)),
            ]
            : [];

    private static IEnumerable<Problem> Check(Claim claim, CheckedContent content)
    {
        if (ClaimEvidence.Of([claim], content) is not { } evidence)
            return [];
        var language = content.Corpus.Site.Language;
        IEnumerable<Problem> inFigure = claim.Figure is { } figure
            ? FigureCheck.Check(figure, claim.When?.Value, evidence, language)
            : [];
        return [.. Check(claim.Statement, language, evidence), .. CheckWhen(claim, evidence), .. inFigure];
    }

    private static IEnumerable<Problem> Check(Question question, CheckedContent content) =>
        from position in question.Positions
        let claims = position.Claims.Select(content.Corpus.Find<Claim>).OfType<Claim>().ToList()
        where claims.Count == position.Claims.Count
        let evidence = ClaimEvidence.Of(claims, content)
        where evidence is not null
        from problem in Check(position.Label, content.Corpus.Site.Language, evidence)
        select problem;

    /// <summary>The numbers and dates of words of ours.</summary>
    private static IEnumerable<Problem> Check(Located<string> text, string language, ClaimEvidence evidence)
    {
        var words = evidence.WithoutSourceNames(text.Value);
        var stated = DatesAndNumbers.In(words, NumberReader.InDigitsAndWords(words, language));
        foreach (var date in stated.Dates)
        {
            if (Check(date, stated.NumberOf(date), text.At, evidence) is { } problem)
                yield return problem;
        }

        foreach (var problem in stated.Others.Select(number => NumberCheck.Check(number, text.At, evidence)))
        {
            if (problem is not null)
                yield return problem;
        }

        foreach (var (start, end) in stated.Numbers.Zip(stated.Numbers.Skip(1)))
        {
            if (evidence.IsOneTwice(start, end))
                yield return ClaimProblems.NumberRepeated(text.At, end.Written);
        }
    }

    /// <summary>A bare year that a quote has as a number is checked with its hedge.</summary>
    private static Problem? Check(FoundDate date, FoundNumber? number, Location at, ClaimEvidence evidence)
    {
        if (number is not null && evidence.Find(number) is not { Count: 0 })
            return NumberCheck.Check(number, at, evidence);
        return evidence.Dates.Carry(date) ? null : ClaimProblems.DateNotQuoted(at, date.Written);
    }

    /// <summary>The time of a claim that gives no basis for it.</summary>
    private static IEnumerable<Problem> CheckWhen(Claim claim, ClaimEvidence evidence) =>
        claim is { When: { } when, WhenBasis.Count: 0 } && !evidence.Dates.Carry(when.Value)
            ? [ClaimProblems.DateNotQuoted(when.At, when.Value.Written)]
            : [];
}
