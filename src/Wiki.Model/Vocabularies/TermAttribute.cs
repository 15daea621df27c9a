namespace Wiki.Model.Vocabularies;

/// <summary>The word that editors write for a value of a vocabulary, and its meaning.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TermAttribute(string word, string meaning) : Attribute
{
    public string Word { get; } = word;

    public string Meaning { get; } = meaning;

    /// <summary>What readers see; the word with spaces for hyphens where it is not set.</summary>
    public string? Label { get; init; }
}
