using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiki.Model.Records;

/// <summary>
/// The value of a figure with its hedge: <c>133</c>, <c>&gt;=133</c>, <c>&gt;100</c>, <c>~100</c>, <c>1500..2000</c>,
/// or words.
/// </summary>
/// <param name="Written">As the editor wrote it.</param>
/// <param name="Low">The least possible value; null if unbounded.</param>
/// <param name="High">The greatest possible value; null if unbounded.</param>
public sealed partial record Quantity(string Written, decimal? Low, decimal? High)
{
    /// <summary>A number without separators, as an expression.</summary>
    public const string DecimalPattern = @"-?[0-9]{1,15}(\.[0-9]{1,6})?";

    /// <summary>"Around": both bounds are the stated number, and the range of possible values is not known.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The bound itself is excluded: more or less than it.</summary>
    public bool IsStrict { get; init; }

    /// <summary>A source's own words, such as "nearly a hundred", with or without bounds.</summary>
    public bool IsInWords => !Hedged().IsMatch(Written);

    /// <summary>False for words without bounds.</summary>
    public bool IsComparable => (Low ?? High) is not null;

    /// <summary>In words: "at least 133", "1,500 to 2,000".</summary>
    public string Display => this switch
    {
        { IsComparable: false } => Written,
        _ when IsInWords => Written,
        { Low: { } low, High: { } high } when low != high => $"{Digits(low)} to {Digits(high)}",
        _ => $"{HedgeWords} {Digits((Low ?? High)!.Value)}".TrimStart(),
    };

    /// <summary>The words before the number: "at least"; empty for an exact value, a range and words.</summary>
    public string HedgeWords => this switch
    {
        _ when IsInWords => "",
        { IsApproximate: true } => "about",
        { Low: not null, High: null } => IsStrict ? "more than" : "at least",
        { Low: null, High: not null } => IsStrict ? "fewer than" : "at most",
        _ => "",
    };

    public IEnumerable<decimal> Numbers => new[] { Low, High }.OfType<decimal>().Distinct();

    /// <summary>Whether both values can be true at once; null if that cannot be determined.</summary>
    public bool? IsCompatibleWith(Quantity other)
    {
        if (!IsComparable || !other.IsComparable)
            return null;
        if (IsApproximate || other.IsApproximate)
            return Low == other.Low && High == other.High ? true : null;
        return Reaches(other) && other.Reaches(this);
    }

    public static Quantity Parse(string written)
    {
        var match = Hedged().Match(written);
        if (!match.Success)
            return new Quantity(written, null, null);
        var first = Number(match.Groups["first"].Value);
        return match.Groups["second"] is { Success: true } second
            ? new Quantity(written, first, Number(second.Value))
            : Hedge(written, match.Groups["hedge"].Value, first);
    }

    /// <summary>Bounds written as <c>24..</c>, <c>..99</c> or <c>24..99</c>.</summary>
    public static bool TryParseBounds(string written, out decimal? low, out decimal? high)
    {
        var match = Bounds().Match(written);
        low = NumberOrNull(match.Groups["low"].Value);
        high = NumberOrNull(match.Groups["high"].Value);
        return match.Success && (low ?? high) is not null && !(low > high);
    }

    /// <summary>A number with a comma between thousands.</summary>
    public static string Digits(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);

    private bool Reaches(Quantity other)
    {
        if (Low is null || other.High is null)
            return true;
        return IsStrict || other.IsStrict ? Low < other.High : Low <= other.High;
    }

    private static Quantity Hedge(string written, string hedge, decimal number) => hedge switch
    {
        ">=" => new Quantity(written, number, null),
        ">" => new Quantity(written, number, null) { IsStrict = true },
        "<=" => new Quantity(written, null, number),
        "<" => new Quantity(written, null, number) { IsStrict = true },
        "~" => new Quantity(written, number, number) { IsApproximate = true },
        _ => new Quantity(written, number, number),
    };

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    private static decimal? NumberOrNull(string digits) => digits.Length > 0 ? Number(digits) : null;

    [GeneratedRegex(
        $@"\A(?<hedge>>=|<=|>|<|~)?(?<first>{DecimalPattern})(?(hedge)|(\.\.(?<second>{DecimalPattern}))?)\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Hedged();

    [GeneratedRegex($@"\A(?<low>({DecimalPattern})?)\.\.(?<high>({DecimalPattern})?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Bounds();
}
