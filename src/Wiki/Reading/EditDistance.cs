namespace Wiki.Reading;

/// <summary>The Levenshtein distance: the least number of items to insert, delete or replace.</summary>
internal static class EditDistance
{
    public static int Between<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Func<T, T, bool> areAlike)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (areAlike(left[i - 1], right[j - 1]) ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, replaced));
            }
        }

        return row[^1];
    }
}
