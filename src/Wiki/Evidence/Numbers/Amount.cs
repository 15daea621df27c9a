namespace Wiki.Evidence.Numbers;

/// <summary>What an amount is one of.</summary>
internal enum AmountKind
{
    /// <summary>A share of a whole.</summary>
    Share,

    /// <summary>A time, in seconds.</summary>
    Seconds,

    /// <summary>A time that is no fixed number of days, in months.</summary>
    Months,
}

/// <summary>A share or a time, which other numbers state too: "20 %" and "one in five", "half an hour".</summary>
/// <param name="Number">Its words, with their bounds.</param>
/// <param name="Kind">What it is one of.</param>
/// <param name="Value">Of the whole, or of the unit of its kind.</param>
internal sealed record Amount(FoundNumber Number, AmountKind Kind, decimal Value)
{
    /// <summary>The places of its letters in the text.</summary>
    public IEnumerable<int> Offsets => Enumerable.Range(Number.Offset, Number.Written.Length);

    /// <summary>Whether a number is one of its words.</summary>
    public bool Covers(FoundNumber number) => Number.Offset <= number.Offset && number.End <= Number.End;

    /// <summary>In words that are no number: "half an hour".</summary>
    public bool IsHalf { get; init; }

    /// <summary>Whether another amount is the same, within bounds.</summary>
    public bool IsCarriedBy(Amount known, Bounds allowed) =>
        (Kind, Value) == (known.Kind, known.Value) && (known.Number.Bounds & allowed) != 0;
}
