namespace Wiki.Output;

/// <summary>A form in which readers take data of the wiki away.</summary>
/// <param name="Path">Its file from the root of the site; <c>*</c> stands for the id of a record.</param>
/// <param name="Standard">Where the form comes from, with its version.</param>
/// <param name="Holds">What a file holds, as a sentence.</param>
internal sealed record DataFormat(string Path, string MediaType, string Name, string Standard, string Holds)
{
    /// <summary>Whether there is a file for each record of a kind.</summary>
    public bool IsOfRecords => Path.Contains('*', StringComparison.Ordinal);

    public string Of(Record record) => Path.Replace("*", record.Id, StringComparison.Ordinal);
}
