namespace Wiki.Exports.Cards;

/// <summary>What a page reads before its first card: how many files there are, and their version.</summary>
internal sealed record CardSet(int Files, string Version);
