using Wiki.Evidence.Claims;
using Wiki.Limits;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// Each number and date of a shipped claim, and of the positions of shipped questions, is carried by shipped quotes.
/// </summary>
internal static class ShippedClaimsStayWithinTheirQuotes
{
    public static IEnumerable<Problem> Check(WikiJson wiki)
    {
        var evidence = new ShippedEvidence(wiki);
        var claims = (wiki.Claims ?? []).ToList();
        return
        [
            .. claims.SelectManyInParallel(claim =>
                from gap in Check(claim, evidence)
                select PublishedSiteProblems.ShippedClaimNotCarried(claim.Id, gap.Written)),
            .. from question in wiki.Questions ?? []
               from position in question.Positions
               from gap in evidence.Of(position.Claims ?? []).OfWords(new(position.Label, default))
               select PublishedSiteProblems.ShippedPositionNotCarried(question.Id, gap.Written),
        ];
    }

    private static IEnumerable<Gap> Check(ClaimJson claim, ShippedEvidence evidence) => evidence.Of([claim.Id]).OfClaim(
        new(claim.Statement, default),
        ShippedEvidence.Read(claim.When),
        claim.Figure is { } figure ? Read(figure) : null);

    private static Figure Read(FigureJson figure)
    {
        var value = Quantity.Parse(figure.Value);
        return new Figure
        {
            Measure = new(figure.Measure, default),
            Of = new(figure.Of, default),
            Unit = new(figure.Unit, default),
            Value = new(value.IsComparable ? value : value with { Low = figure.Low, High = figure.High }, default),
            AsOf = ShippedEvidence.Read(figure.AsOf),
        };
    }
}
