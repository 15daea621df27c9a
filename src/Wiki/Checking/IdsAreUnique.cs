namespace Wiki.Checking;

/// <summary>No two files share an id, whatever their kinds.</summary>
internal static class IdsAreUnique
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from same in content.Corpus.Records.GroupBy(record => record.Id, StringComparer.Ordinal)
        from later in same.OrderBy(record => record.At).Skip(1)
        select Problems.RepeatedId(later.At, later.Id, same.Min(record => record.At).File);
}
