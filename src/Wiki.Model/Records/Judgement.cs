using Wiki.Model.Locations;
using Wiki.Model.Prose;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>
/// What the reports together support, with likelihood and confidence apart (ICD 203, section D.6.e(2)).
/// </summary>
public sealed record Judgement
{
    public required Text Text { get; init; }

    /// <summary>Only on judgements about forecasts and attributions.</summary>
    public Located<Likelihood>? Likelihood { get; init; }

    public required Located<Confidence> Confidence { get; init; }

    public required Text Basis { get; init; }

    public required IReadOnlyList<Reference> Claims { get; init; }

    public required Text WouldChange { get; init; }
}
