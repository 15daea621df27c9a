namespace Wiki.Checking;

/// <summary>A source is written no later than it is published, and published no later than we read it.</summary>
internal static class DatesAreInOrder
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from source in content.Corpus.Sources
        where source.Written is { } written && !written.Value.CanPrecede(source.Published.Value)
        select Problems.DatesOutOfOrder(source.Written!.Value.At, source.Written.Value.Value.Written, "published", source.Published.Value.Written);
}
