using Wiki.Model.Records;

namespace Wiki.Model;

/// <summary>The order in which records are listed: by their ids, and by their files where two share an id.</summary>
internal static class RecordOrder
{
    private static readonly Comparer<Record> ById = Comparer<Record>.Create((one, other) => string.CompareOrdinal(one.Id, other.Id) is not 0 and var order ? order : one.At.CompareTo(other.At));

    /// <summary>A list in order without some records and with others; the same list where none of these is of its kind.</summary>
    public static IReadOnlyList<T> With<T>(IReadOnlyList<T> list, IReadOnlyCollection<Record> gone, IReadOnlyCollection<Record> come) where T : Record
    {
        var (left, added) = (gone.OfType<T>().ToList(), come.OfType<T>().ToList());
        if (left.Count + added.Count == 0)
            return list;
        List<T> sorted = [.. list];
        left.ForEach(record => Remove(sorted, record));
        if (sorted.Count > 0)
        {
            added.ForEach(record => Insert(sorted, record));
            return sorted;
        }

        added.Sort(ById);
        return added;
    }

    public static void Insert<T>(List<T> sorted, T record) where T : Record
    {
        var place = sorted.BinarySearch(record, ById);
        sorted.Insert(place < 0 ? ~place : place, record);
    }

    public static void Remove<T>(List<T> sorted, T record) where T : Record
    {
        if (sorted.BinarySearch(record, ById) is >= 0 and var place)
            sorted.RemoveAt(place);
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

    /// <summary>What one list has and the other has not. Of records that are in both only the place is looked at, for after an edit a look into each would cost more than all else.</summary>
    public static (IReadOnlyList<Record> Gone, IReadOnlyList<Record> Come) Compare(IReadOnlyList<Record> before, IReadOnlyList<Record> now)
    {
        var (gone, come) = (new List<Record>(), new List<Record>());
        var (old, next) = (0, 0);
        while (old < before.Count || next < now.Count)
        {
            var order = Compare(before.ElementAtOrDefault(old), now.ElementAtOrDefault(next));
            if (order is 0 && ReferenceEquals(before[old], now[next]))
            {
                old++;
                next++;
                continue;
            }

            if (order <= 0)
                gone.Add(before[old++]);
            if (order >= 0)
                come.Add(now[next++]);
        }

        return (gone, come);
    }

    /// <summary>Whatever is left of one list comes before the end of the other.</summary>
    private static int Compare(Record? one, Record? other) => ReferenceEquals(one, other) ? 0 : one is null ? 1 : other is null ? -1 : ById.Compare(one, other);
}
