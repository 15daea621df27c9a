namespace Wiki.Model;

/// <summary>The number of records of a kind below which the wiki is not published.</summary>
public sealed record Minimum(RecordKind Kind, Located<int> Count);
