namespace Wiki.Checking.Grammar;

/// <summary>The beginning of a word, by which its other forms are known: "atta" of "attack" and "attacked".</summary>
/// <param name="Word">The word, in small letters.</param>
internal readonly record struct WordBeginning(string Word)
{
    /// <summary>Enough to distinguish most words, and shared by most forms of one.</summary>
    public const int Letters = 4;

    /// <summary>Whether the word is long enough to be known by its beginning.</summary>
    public bool IsKnown => Word.Length >= Letters;

    /// <summary>Whether a word can be another form of this one.</summary>
    public bool Begins(string other) =>
        IsKnown && other.Length >= Letters && string.CompareOrdinal(Word, 0, other, 0, Letters) == 0;
}
