using System.Text.RegularExpressions;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// A sentence of a judgement mentions likelihood or confidence, never both (ICD 203, section D.6.e(2)); only
/// judgements on forecasts and attributions have a likelihood, and none is stronger than the strongest hedge it cites.
/// </summary>
internal static partial class JudgementsKeepLikelihoodAndConfidenceApart
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string LikelihoodWords = "almost no chance|remote|(very |highly )?(un)?likely|(im)?probabl[ey]"
        + "|even chance|almost certain(ly)?|nearly certain(ly)?";

    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from topic in content.Scope.Topics
        from judgement in topic.Judgements
        from problem in Check(judgement, content.Corpus)
        select problem;

    private static IEnumerable<Problem> Check(Judgement judgement, Corpus corpus)
    {
        var words = Inline.TextOf(judgement.Text.AllInlines.Where(inline => inline.Children.Count == 0));
        if (LikelihoodWord().IsMatch(words) && ConfidenceWord().IsMatch(words))
            yield return EditorialProblems.LikelihoodWithConfidence(judgement.Text.Blocks[0].At);
        if (judgement.Likelihood is { } likelihood && Check(likelihood, judgement, corpus) is { } problem)
            yield return problem;
    }

    private static Problem? Check(Located<Likelihood> likelihood, Judgement judgement, Corpus corpus)
    {
        var claims = judgement.Claims.Select(corpus.Find<Claim>).OfType<Claim>().ToList();
        if (claims.Find(claim => claim.Kind is not (ClaimKind.Forecast or ClaimKind.Attribution)) is { } wrong)
            return EditorialProblems.LikelihoodOnOtherKind(likelihood.At, wrong.Id, wrong.Kind.Word());
        if (claims.Count == 0 || claims.Count < judgement.Claims.Count)
            return null;
        var strongest = claims.Max(Hedges.Strongest);
        return likelihood.Value > strongest
            ? EditorialProblems.LikelihoodTooStrong(likelihood.At, likelihood.Value.Word(), strongest.Word())
            : null;
    }

    [GeneratedRegex($@"\b({LikelihoodWords})\b", Options)]
    private static partial Regex LikelihoodWord();

    [GeneratedRegex(@"\bconfiden(ce|t|tly)\b", Options)]
    private static partial Regex ConfidenceWord();
}
