namespace Wiki.Reading;

/// <summary>The result of reading one content file.</summary>
/// <param name="Read">The record or the site; null if the file has errors.</param>
internal sealed record FileReading(object? Read, IReadOnlyList<Problem> Problems);
