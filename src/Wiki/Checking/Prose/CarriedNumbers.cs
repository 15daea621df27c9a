using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Prose;

/// <summary>The numbers of a record, each with every bound that it has there.</summary>
internal sealed class CarriedNumbers
{
    private const Bounds Lower = Bounds.AtLeast | Bounds.MoreThan;
    private const Bounds Upper = Bounds.AtMost | Bounds.LessThan | Bounds.Nearly;
    private const Bounds Vague = Bounds.About | Bounds.Several;
    private const decimal Hundred = 100;

    private readonly Dictionary<Key, Bounds> _bounds = [];

    /// <summary>Whether a number of prose, or what it can be read as, is one of them and bounded as there.</summary>
    public bool Carry(FoundNumber number) =>
        Keys(number).Any(key => _bounds.TryGetValue(key, out var quoted) && AreBoundedAs(quoted, number.Bounds));

    /// <summary>Whether a whole number is one of them, with any bounds.</summary>
    public bool Have(int value) => _bounds.ContainsKey(Key.Of(value));

    /// <summary>Without a bound, a number repeats that of a quote; with one, it needs the same bound there.</summary>
    public static bool AreBoundedAs(Bounds quoted, Bounds stated) =>
        new[] { Lower, Upper, Bounds.Not }.All(side => (stated & side) == 0 || (quoted & (side | Vague)) != 0);

    public void Add(FoundNumber number)
    {
        Add(Keys(number), number.Bounds);
        // "25 %" for "a quarter".
        if (number is { IsPercent: false, Values: [> 0 and < 1 and var share] })
            Add([Key.OfPercent(share * Hundred)], number.Bounds);
    }

    /// <summary>Adds a year of the Gregorian calendar.</summary>
    public void AddYear(int year) => Add([Key.Of(year)], Bounds.Exact);

    /// <summary>Adds a figure, whose unit need not be written as a quote has it: "%" or "of the voters".</summary>
    public void AddFigure(FoundNumber number) =>
        Add(number.Values.SelectMany(value => new[] { Key.Of(value), Key.OfPercent(value) }), number.Bounds);

    private void Add(IEnumerable<Key> keys, Bounds bounds)
    {
        foreach (var key in keys)
            _bounds[key] = _bounds.GetValueOrDefault(key) | bounds;
    }

    private static IEnumerable<Key> Keys(FoundNumber number) =>
        number.Values.Select(value => new Key(value, number.IsTime, number.IsPercent));

    private readonly record struct Key(decimal Value, bool IsTime, bool IsPercent)
    {
        public static Key Of(decimal value) => new(value, IsTime: false, IsPercent: false);

        public static Key OfPercent(decimal value) => new(value, IsTime: false, IsPercent: true);
    }
}
