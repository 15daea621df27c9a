namespace Wiki.Evidence.Numbers;

/// <summary>Adds up number words from left to right: "two hundred and forty thousand".</summary>
internal sealed class NumberSum
{
    private const decimal Ten = 10;
    private const decimal Hundred = 100;
    private const decimal Thousand = 1_000;

    private decimal _done;
    private decimal _current;
    private decimal? _last;

    public decimal Total => BoundedDecimal.Plus(_done, _current);

    /// <summary>Whether "and" may follow, as it does after hundreds.</summary>
    public bool CanJoin => _last >= Hundred;

    /// <summary>The value of a compound, whose units come before its tens; null where it makes no sense.</summary>
    public static decimal? Of(IReadOnlyList<NumberWord> parts)
    {
        var sum = new NumberSum();
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index].Kind == NumberWordKind.Plural)
                return null;
            var isInverted = index + 1 < parts.Count && IsUnit(parts[index]) && IsTens(parts[index + 1]);
            var value = isInverted ? parts[index].Value + parts[++index].Value : parts[index].Value;
            if (!sum.Add(parts[index] with { Value = value }))
                return null;
        }

        return sum.Total;
    }

    /// <summary>False where the word begins another number, as the second does in "two three".</summary>
    public bool Add(NumberWord word)
    {
        if (word.Kind == NumberWordKind.MultiplierInCompound && _last is null)
            return false;
        if (IsMultiplier(word))
            Multiply(word.Value);
        else if (Fits(word.Value))
            _current = BoundedDecimal.Plus(_current, word.Value);
        else
            return false;
        // Anything below a hundred is added to scores, as it is to hundreds: "four score and seven".
        _last = word.Kind == NumberWordKind.MultiplierInCompound ? Hundred : word.Value;
        return true;
    }

    private void Multiply(decimal value)
    {
        var product = BoundedDecimal.Times(_current == 0 ? 1 : _current, value);
        (_done, _current) = value >= Thousand ? (BoundedDecimal.Plus(_done, product), 0) : (_done, product);
    }

    /// <summary>Units after tens, and anything smaller after hundreds.</summary>
    private bool Fits(decimal value) => _last is not { } last
        || (last is >= 20 and < Hundred && last % Ten == 0 && value is > 0 and < Ten)
        || (last >= Hundred && value < last);

    private static bool IsMultiplier(NumberWord word) =>
        word.Kind is NumberWordKind.Multiplier or NumberWordKind.MultiplierInCompound;

    private static bool IsUnit(NumberWord word) => word.Value < Ten && !IsMultiplier(word);

    private static bool IsTens(NumberWord word) => word.Value is >= 20 and < Hundred && word.Value % Ten == 0;
}
