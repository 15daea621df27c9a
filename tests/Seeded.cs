namespace Wiki.Tests;

/// <summary>Numbers that look random and are the same in every run.</summary>
internal sealed class Seeded(uint seed)
{
    private uint _state = seed;

    /// <summary>A number from 0 to one less than the bound.</summary>
    public int Next(int below)
    {
        _state = unchecked((_state * 1664525) + 1013904223);
        return (int)((_state >> 8) % (uint)below);
    }

    public T Of<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var all = items.ToArray();
        for (var last = all.Length - 1; last > 0; last--)
        {
            var other = Next(last + 1);
            (all[last], all[other]) = (all[other], all[last]);
        }

        return all;
    }
}
