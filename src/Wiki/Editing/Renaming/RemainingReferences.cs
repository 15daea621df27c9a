using Wiki.Reading.Files;
using Wiki.Reading.Records;

namespace Wiki.Editing.Renaming;

/// <summary>
/// Reads edited files before they are written, and finds what still names the old id: YAML and prose can write an id in
/// other letters than its own, such as escapes.
/// </summary>
internal sealed class RemainingReferences(string old, TextEdits edits)
{
    public IReadOnlyList<Location> Of(RecordPath path) => Read(path) is { } record ? Of(record) : [];

    /// <summary>As <see cref="Of(RecordPath)"/>, for the renamed record, which keeps its old id and names its file.
    /// </summary>
    /// <param name="path">The record with its new id.</param>
    /// <param name="received">The new name of the file that it was received as; null if it is not renamed.</param>
    public IReadOnlyList<Location> OfRenamed(RecordPath path, string? received)
    {
        if (Read(path) is not { } record)
            return [];
        var places = Of(record).ToList();
        if (!record.IsDraft && record.FormerIds.All(former => former.Id != old))
            places.Add(record.At);
        if (received is not null && record is Source { Received.Name: var name } && name.Value != received)
            places.Add(name.At);
        return places;
    }

    public IReadOnlyList<Location> OfSite(string shown)
    {
        var site = FileBytes.Decode(shown, edits.Apply(), []) is { } file ? RecordReader.ReadSite(file, []) : null;
        return site is null ? [] : [.. Places(RecordLink.Of(site).Select(link => link.To).Concat(site.MenuItems))];
    }

    private Record? Read(RecordPath path) => FileBytes.Decode(path.Shown, edits.Apply(), []) is { } file
        ? RecordReader.Read(path.Kind, file, path.Id, [])
        : null;

    private IReadOnlyList<Location> Of(Record record) => [.. Places(RecordLink.Of(record).Select(link => link.To))];

    private IEnumerable<Location> Places(IEnumerable<Reference> references) =>
        from reference in references
        where reference.Id == old
        select reference.At;
}
