using Wiki.Model.Locations;
using Wiki.Model.Prose;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>
/// A conclusion from all reports, with separate likelihood and confidence (ICD 203, section D.6.e(2)).
/// </summary>
public sealed record Judgement
{
    public required Text Text { get; init; }

    /// <summary>Only on judgements about forecasts and attributions.</summary>
    public Located<Likelihood>? Likelihood { get; init; }

    public required Located<Confidence> Confidence { get; init; }

    public required Text Basis { get; init; }

    public required IReadOnlyList<Reference> Claims { get; init; }

    /// <summary>The other explanations that were considered.</summary>
    public required Text Alternatives { get; init; }

    /// <summary>What would change the judgement.</summary>
    public required Text WouldChange { get; init; }

    /// <summary>Its texts in reading order; its claims are the evidence of each.</summary>
    public IEnumerable<RecordText> Texts =>
    [
        new RecordText(Text) { Evidence = Claims },
        new RecordText(Basis) { Evidence = Claims },
        new RecordText(Alternatives) { Evidence = Claims },
        new RecordText(WouldChange) { Evidence = Claims },
    ];
}
