namespace Wiki.Reading.Files;

/// <summary>How large files of a kind may be.</summary>
/// <param name="Exceeded">The problem of a larger file, of its place and of the limit.</param>
internal sealed record SizeLimit(long Bytes, Func<Location, long, Problem> Exceeded);
