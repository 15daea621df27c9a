namespace Wiki.Model.Vocabularies;

/// <summary>A value of a vocabulary.</summary>
/// <param name="Word">What editors and data files write.</param>
/// <param name="Label">What readers see.</param>
public sealed record Term<T>(T Value, string Word, string Label, string Meaning) where T : struct, Enum;
