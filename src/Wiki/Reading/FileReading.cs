namespace Wiki.Reading;

/// <summary>What reading one content file gave.</summary>
/// <param name="Read">The record or the site; null where the file is broken.</param>
internal sealed record FileReading(object? Read, IReadOnlyList<Problem> Problems);
