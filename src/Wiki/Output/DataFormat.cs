namespace Wiki.Output;

/// <summary>A format in which readers can download data of the wiki.</summary>
/// <param name="Path">Its file, relative to the root of the site; <c>*</c> is replaced by the id of a record.</param>
/// <param name="Standard">The standard that defines the format, with its version.</param>
/// <param name="Contents">What a file contains, as a sentence.</param>
internal sealed record DataFormat(string Path, string MediaType, string Name, string Standard, string Contents)
{
    /// <summary>Whether there is one file for each record of a kind.</summary>
    public bool IsOfRecords => Path.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether a long one goes on in files with a hyphen and a number behind its name.</summary>
    public bool HasParts { get; init; }

    public string Of(Record record) => Path.Replace("*", record.Id, StringComparison.Ordinal);
}
