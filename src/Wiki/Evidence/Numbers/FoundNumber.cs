namespace Wiki.Evidence.Numbers;

/// <summary>A number that a text states, in digits or in words.</summary>
/// <param name="Offset">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Written">As the text has it, with its sign and magnitude.</param>
/// <param name="Values">What it can mean: one value, or two such as "777m", metres or millions.</param>
internal sealed record FoundNumber(int Offset, string Written, IReadOnlyList<decimal> Values)
{
    /// <summary>The bounds that the words beside it set.</summary>
    public Bounds Bounds { get; init; } = Bounds.Exact;

    /// <summary>A clock time; its value is the minute of the day.</summary>
    public bool IsTime { get; init; }

    /// <summary>One end of a range, as both numbers of "1,500–2,000".</summary>
    public bool IsInRange { get; init; }

    /// <summary>A numeral that is a part of other words too: it carries a number and states none.</summary>
    public bool IsWeak { get; init; }

    /// <summary>A share of a hundred.</summary>
    public bool IsPercent { get; init; }

    public int End => Offset + Written.Length;

    public bool HasValueOf(FoundNumber other) =>
        (IsTime, IsPercent) == (other.IsTime, other.IsPercent) && Values.Any(other.Values.Contains);
}
