namespace Wiki.Model.Vocabularies;

/// <summary>How well founded a judgement is (ICD 203, section D.6.e(2)(b)); never a degree of likelihood.</summary>
public enum Confidence
{
    [Term("low", "The reports are few, second-hand or at odds.")] Low,
    [Term("moderate", "Several reports agree, but not independently or not in full.")] Moderate,
    [Term("high", "Independent reports agree, and none disagrees.")] High,
}
