namespace Wiki.Benchmarks.MadeUp;

/// <summary>
/// Draws ranks as words and names occur: the second half as often as the first, the third a third as often (Zipf's
/// law).
/// </summary>
internal sealed class Ranks
{
    private const int WeightOfTheFirst = 1_000_000;

    private readonly int[] _sums;

    public Ranks(int count)
    {
        _sums = new int[count];
        for (var (rank, sum) = (0, 0); rank < count; rank++)
            _sums[rank] = sum += WeightOfTheFirst / (rank + 1);
    }

    /// <summary>A rank from 0.</summary>
    public int Draw(Dice dice)
    {
        var index = Array.BinarySearch(_sums, dice.Next(_sums[^1]));
        return index >= 0 ? index + 1 : ~index;
    }
}
