using System.Text.RegularExpressions;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// A judgement's sentence speaks of likelihood or of confidence, never of both (ICD 203, section D.6.e(2)); only
/// judgements on forecasts and attributions have a likelihood, and none is stronger than the strongest hedge it cites.
/// </summary>
internal static partial class JudgementsKeepLikelihoodAndConfidenceApart
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.Scope.Topics.SelectMany(topic => topic.Judgements).SelectMany(judgement => Check(judgement, content.Corpus));

    private static IEnumerable<Problem> Check(Judgement judgement, Corpus corpus)
    {
        var words = Inline.TextOf(judgement.Text.AllInlines.Where(inline => inline.Children.Count == 0));
        if (LikelihoodWord().IsMatch(words) && ConfidenceWord().IsMatch(words))
            yield return EditorialProblems.LikelihoodWithConfidence(judgement.Text.Blocks[0].At);
        if (judgement.Likelihood is not { } likelihood)
            yield break;
        var claims = judgement.Claims.Select(corpus.Find<Claim>).OfType<Claim>().ToList();
        if (claims.Find(claim => claim.Kind is not (ClaimKind.Forecast or ClaimKind.Attribution)) is { } other)
            yield return EditorialProblems.LikelihoodOnOtherKind(likelihood.At, other.Id, other.Kind.Word());
        else if (claims.Count > 0 && claims.Count == judgement.Claims.Count && claims.Max(Hedges.Strongest) is var strongest && likelihood.Value > strongest)
            yield return EditorialProblems.LikelihoodTooStrong(likelihood.At, likelihood.Value.Word(), strongest.Word());
    }

    [GeneratedRegex(@"\b(almost no chance|remote|(very |highly )?(un)?likely|(im)?probabl[ey]|even chance|almost certain(ly)?|nearly certain(ly)?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LikelihoodWord();

    [GeneratedRegex(@"\bconfiden(ce|t|tly)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ConfidenceWord();
}
