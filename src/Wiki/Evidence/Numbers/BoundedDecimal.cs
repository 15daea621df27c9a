namespace Wiki.Evidence.Numbers;

/// <summary>Arithmetic within a decimal's range, as words such as "hundred hundred hundred" have no bound.</summary>
internal static class BoundedDecimal
{
    /// <summary>The product; the first factor where the product is too large.</summary>
    /// <param name="value">Not negative.</param>
    /// <param name="factor">One or more, or a fraction.</param>
    public static decimal Times(decimal value, decimal factor) =>
        factor <= 1 || value <= decimal.MaxValue / factor ? value * factor : value;

    /// <summary>The sum of two amounts; the larger one where the sum is too large.</summary>
    public static decimal Plus(decimal one, decimal other) =>
        one <= decimal.MaxValue - other ? one + other : Math.Max(one, other);
}
