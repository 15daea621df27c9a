namespace Wiki.Model.Vocabularies;

/// <summary>A value of a vocabulary, with its word and meaning.</summary>
public sealed record Term<T>(T Value, string Word, string Meaning) where T : struct, Enum;
