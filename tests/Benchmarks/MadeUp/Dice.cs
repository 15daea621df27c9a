namespace Wiki.Benchmarks.MadeUp;

/// <summary>Numbers that look random and are the same in every run, a row of their own for each seed.</summary>
internal sealed class Dice(int seed)
{
    // SplitMix64 (Steele, Lea, Flood): near seeds give rows that have nothing in common.
    private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 to one less than the bound.</summary>
    public int Next(int below)
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15);
        var mixed = unchecked((_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }

    public int Between(int least, int most) => least + Next(most - least + 1);

    public bool OneIn(int count) => Next(count) == 0;
}
