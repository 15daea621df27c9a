namespace Wiki.Evidence.Numbers;

/// <summary>Adds up number words from left to right: "two hundred and forty thousand".</summary>
/// <param name="rules">Those of its language.</param>
internal sealed class NumberSum(SumRules rules)
{
    private const decimal Ten = 10;
    private const decimal Twenty = 20;
    private const decimal Hundred = 100;
    private const decimal Thousand = 1_000;

    private decimal _done;
    private decimal _current;
    private decimal? _last;

    public decimal Total => BoundedDecimal.Plus(_done, _current);

    /// <summary>Whether "and" may follow.</summary>
    public bool CanJoin => _last >= rules.JoinsFrom;

    /// <summary>The value of a compound, whose units come before its tens; null where it makes no sense.</summary>
    public static decimal? Of(IReadOnlyList<NumberWord> parts)
    {
        var sum = new NumberSum(SumRules.OfCompound);
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index].IsSeveral)
                return null;
            var isInverted = index + 1 < parts.Count && IsUnit(parts[index]) && IsTens(parts[index + 1].Value);
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
        else if (!Fits(word))
            return false;
        else if (word.Value >= Thousand)
            _done = BoundedDecimal.Plus(_done, word.Value);
        else
            _current = BoundedDecimal.Plus(_current, word.Value);
        // Anything below a hundred is added to scores, as it is to hundreds: "four score and seven".
        _last = word.Kind == NumberWordKind.MultiplierInCompound ? Hundred : word.Value;
        return true;
    }

    private void Multiply(decimal value)
    {
        // "Mil millones".
        if (_done >= Thousand && value > _done)
            (_done, _current) = (0, Total);
        var product = BoundedDecimal.Times(_current == 0 ? 1 : _current, value);
        (_done, _current) = value >= Thousand ? (BoundedDecimal.Plus(_done, product), 0) : (_done, product);
    }

    /// <summary>Units after tens, tens joined to units, and anything smaller after hundreds.</summary>
    private bool Fits(NumberWord word) => _last is not { } last
        || (IsTens(last) && (word.Value is > 0 and < Ten || (word.Value < Twenty && rules.BeforeTeens.Contains(last))))
        || (word.IsJoined && last is > 0 and < Ten && IsTens(word.Value))
        || (last >= Hundred && word.Value < last && word.Value % 1 == 0);

    private static bool IsMultiplier(NumberWord word) =>
        word.Kind is NumberWordKind.Multiplier or NumberWordKind.MultiplierInCompound;

    private static bool IsUnit(NumberWord word) => word.Value < Ten && !IsMultiplier(word);

    private static bool IsTens(decimal value) => value is >= Twenty and < Hundred && value % Ten == 0;
}
