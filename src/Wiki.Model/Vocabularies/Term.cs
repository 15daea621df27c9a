namespace Wiki.Model.Vocabularies;

/// <summary>One word of a vocabulary.</summary>
public sealed record Term<T>(T Value, string Word, string Meaning) where T : struct, Enum;
