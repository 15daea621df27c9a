namespace Wiki.Model.Vocabularies;

/// <summary>How a citation relates to its claim.</summary>
public enum Stance
{
    [Term("supports", "The words carry the claim.")] Supports,
    [Term("disputes", "The words speak against the claim.")] Disputes,
    [Term("qualifies", "The words limit the claim.")] Qualifies,
}
