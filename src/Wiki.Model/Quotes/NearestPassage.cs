namespace Wiki.Model.Quotes;

/// <summary>The passage of a source that is most similar to a quote that was not found.</summary>
/// <param name="Line">Its line in the source's file.</param>
/// <param name="Column">Its column there.</param>
/// <param name="Difference">The first place where the two differ.</param>
public sealed record NearestPassage(string Words, int Line, int Column, WordDifference Difference);
