namespace Wiki.Model.Quotes;

/// <summary>The passage of a source that most resembles words which are not in it.</summary>
/// <param name="Line">Its line in the source's file.</param>
/// <param name="Difference">The first place where the two differ.</param>
public sealed record NearestPassage(string Words, int Line, WordDifference Difference);
