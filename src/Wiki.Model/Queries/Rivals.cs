using Wiki.Model.Dates;
using Wiki.Model.Locations;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>Claims whose figures differ about the same measure, subject and unit.</summary>
public sealed class Rivals
{
    private readonly ILookup<(string Measure, string Of, string Unit), Claim> _byPopulation;

    public Rivals(IEnumerable<Claim> claims) =>
        _byPopulation = claims.Where(HasFigure).ToLookup(claim => Population(claim.Figure!));

    /// <summary>
    /// Active claims with another value for the same measure, subject and unit, at times that overlap or are not given;
    /// empty for a withdrawn claim.
    /// </summary>
    public IEnumerable<Claim> Of(Claim claim)
    {
        if (claim is not { IsActive: true, Figure: { } figure })
            return [];
        return _byPopulation[Population(figure)].Where(other => other != claim && Differ(figure, other.Figure!));
    }

    /// <summary>The active claims about each quantity that at least two of them state in the same unit.</summary>
    public static IEnumerable<IReadOnlyList<Claim>> Quantities(IEnumerable<Claim> claims) =>
        claims.Where(HasFigure)
            .GroupBy(claim => Population(claim.Figure!))
            .Select(quantity => quantity.ToList())
            .Where(quantity => quantity.Count > 1);

    private static bool HasFigure(Claim claim) => claim is { Figure: not null, IsActive: true };

    private static bool Differ(Figure left, Figure right) =>
        TimesOverlap(left.AsOf, right.AsOf) && left.Value.Value != right.Value.Value;

    private static bool TimesOverlap(Located<Edtf>? left, Located<Edtf>? right) =>
        left is not { } start || right is not { } end || start.Value.Overlaps(end.Value);

    private static (string, string, string) Population(Figure figure) =>
        (figure.Measure.Id, figure.Of.Id, figure.FoldedUnit);
}
