using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>Figures that speak of the same thing.</summary>
public sealed class Rivals
{
    private readonly ILookup<(string Measure, string Of, string Unit), Claim> _byPopulation;

    public Rivals(Corpus corpus) => _byPopulation = corpus.Claims.Where(claim => claim is { Figure: not null, IsActive: true }).ToLookup(claim => Population(claim.Figure!));

    /// <summary>Active claims with another value for the same measure, thing and unit, at times that overlap or are not said; a withdrawn claim has none.</summary>
    public IEnumerable<Claim> Of(Claim claim) => claim is not { IsActive: true, Figure: { } figure } ? [] :
        _byPopulation[Population(figure)].Where(other => other != claim && Meets(figure, other.Figure!) && figure.Value.Value != other.Figure!.Value.Value);

    private static bool Meets(Figure one, Figure other) => one.AsOf is not { } left || other.AsOf is not { } right || left.Value.Overlaps(right.Value);

    private static (string, string, string) Population(Figure figure) => (figure.Measure.Id, figure.Of.Id, figure.Unit.Value);
}
