namespace Wiki.Model.Vocabularies;

/// <summary>Whether a claim is still active.</summary>
public enum ClaimStatus
{
    [Term("active", "The claim stands.")] Active,
    [Term("superseded", "Another claim has taken its place; it supports nothing.")] Superseded,
    [Term("retracted", "We withdrew the claim and say why; it supports nothing.")] Retracted,
}
