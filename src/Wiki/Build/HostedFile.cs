using Wiki.Output;

namespace Wiki.Build;

/// <summary>A file of a site with what a host may want to know of it.</summary>
/// <param name="Record">The record that it is the page of, if any.</param>
/// <param name="Title">The name of the record, of a claim with all its voices.</param>
internal sealed record HostedFile(SiteFile File, Record? Record, string? Title)
{
    /// <summary>The full path of the file of the record.</summary>
    public string? Source => Record is null ? null : Path.GetFullPath(Record.At.File);

    public static IEnumerable<HostedFile> Of(IEnumerable<SiteFile> files, Corpus corpus)
    {
        var records = corpus.Records.ToDictionary(record => record.Route.Path, StringComparer.Ordinal);
        return files.Select(file => Of(file, records.GetValueOrDefault(file.Path), corpus));
    }

    private static HostedFile Of(SiteFile file, Record? record, Corpus corpus) =>
        new(file, record, record is Claim claim ? Voices.Title(claim, corpus) : record?.Name);
}
