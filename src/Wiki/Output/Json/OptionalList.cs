namespace Wiki.Output.Json;

/// <summary>Lists of records that are written as JSON: an empty list is null, and null is left out.</summary>
internal static class OptionalList
{
    public static IReadOnlyList<T>? NullIfEmpty<T>(this IEnumerable<T> items)
    {
        var list = items as IReadOnlyList<T> ?? [.. items];
        return list.Count == 0 ? null : list;
    }

    public static IReadOnlyList<string>? Ids(this IReadOnlyList<Reference> references) =>
        references.ConvertAll(reference => reference.Id).NullIfEmpty();

    public static IReadOnlyList<string>? Ids(this IEnumerable<Record> records) =>
        records.Select(record => record.Id).NullIfEmpty();
}
