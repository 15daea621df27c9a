using Wiki.Model.Records;

namespace Wiki.Model;

/// <summary>The sort order of records: by id, then by file where two share an id.</summary>
internal static class RecordOrder
{
    private static readonly Comparer<Record> ById = Comparer<Record>.Create((left, right) =>
    {
        var byId = string.CompareOrdinal(left.Id, right.Id);
        return byId != 0 ? byId : left.At.CompareTo(right.At);
    });

    /// <summary>A sorted copy with some records removed and others added; the same list if no record is a T.</summary>
    public static IReadOnlyList<T> With<T>(
        IReadOnlyList<T> list,
        IReadOnlyCollection<Record> removed,
        IReadOnlyCollection<Record> added) where T : Record
    {
        var (toRemove, toAdd) = (removed.OfType<T>().ToList(), added.OfType<T>().ToList());
        if (toRemove.Count + toAdd.Count == 0)
            return list;
        List<T> sorted = [.. list];
        toRemove.ForEach(record => Remove(sorted, record));
        if (sorted.Count > 0)
        {
            toAdd.ForEach(record => Insert(sorted, record));
            return sorted;
        }

        toAdd.Sort(ById);
        return toAdd;
    }

    public static void Insert<T>(List<T> sorted, T record) where T : Record
    {
        var index = sorted.BinarySearch(record, ById);
        sorted.Insert(index < 0 ? ~index : index, record);
    }

    public static void Remove<T>(List<T> sorted, T record) where T : Record
    {
        if (sorted.BinarySearch(record, ById) is >= 0 and var index)
            sorted.RemoveAt(index);
    }

    /// <summary>The first record with an id.</summary>
    public static Record? First(IReadOnlyList<Record> sorted, string id)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(sorted[middle].Id, id) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < sorted.Count && sorted[low].Id == id ? sorted[low] : null;
    }

    /// <summary>
    /// The difference of two sorted lists. Records are compared by reference, as comparing their content would cost
    /// more than the rest of an incremental check.
    /// </summary>
    public static (IReadOnlyList<Record> Removed, IReadOnlyList<Record> Added) Compare(
        IReadOnlyList<Record> before,
        IReadOnlyList<Record> current)
    {
        var (removed, added) = (new List<Record>(), new List<Record>());
        var (old, next) = (0, 0);
        while (old < before.Count || next < current.Count)
        {
            var order = Compare(before.ElementAtOrDefault(old), current.ElementAtOrDefault(next));
            if (order is 0 && ReferenceEquals(before[old], current[next]))
            {
                old++;
                next++;
                continue;
            }

            if (order <= 0)
                removed.Add(before[old++]);
            if (order >= 0)
                added.Add(current[next++]);
        }

        return (removed, added);
    }

    /// <summary>Null is the end of a list, and sorts after every record.</summary>
    private static int Compare(Record? left, Record? right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => ById.Compare(left, right),
    };
}
