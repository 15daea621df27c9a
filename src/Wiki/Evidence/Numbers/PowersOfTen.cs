using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiki.Evidence.Numbers;

/// <summary>Reads a power of ten behind digits: "1e6", "10⁶", "10^6", "5 × 10⁶".</summary>
internal sealed partial class PowersOfTen(string text)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Exponent = @"(\^(?<minus>[-−])?(?<plain>[0-9]{1,2})|(?<minus>⁻)?(?<raised>[⁰¹²³⁴-⁹]{1,2}))";
    private const string End = @"(?![\p{L}\p{N}])";
    private const decimal Ten = 10;

    /// <summary>A decimal has no more digits.</summary>
    private const int Highest = 27;

    /// <summary>Raised digits behind a 10 that are less can be the mark of a footnote.</summary>
    private const int LeastRaised = 3;

    /// <param name="end">Where the digits end.</param>
    /// <param name="values">What they can mean.</param>
    /// <returns>What they are multiplied by, and where the number ends; null where no power follows.</returns>
    public (decimal Factor, int End)? Behind(int end, IReadOnlyList<decimal> values)
    {
        if (Factor().Match(text, end) is { Success: true } factor)
            return Read(factor, 0);
        return values is [Ten] && Power().Match(text, end) is { Success: true } power ? Read(power, 1) : null;
    }

    private static (decimal, int)? Read(Match match, int less)
    {
        var (plain, raised) = (match.Groups["plain"], match.Groups["raised"]);
        var exponent = plain.Success ? int.Parse(plain.ValueSpan, CultureInfo.InvariantCulture) : Raised(raised.Value);
        if (exponent > Highest || (less > 0 && raised.Success && exponent < LeastRaised))
            return null;
        var power = match.Groups["minus"].Success ? -exponent - less : exponent - less;
        return ((decimal)Math.Pow((double)Ten, power), match.Index + match.Length);
    }

    private static int Raised(string digits) => digits.Aggregate(0, (sum, digit) =>
        (sum * (int)Ten) + Superscripts.IndexOf(digit, StringComparison.Ordinal));

    [GeneratedRegex(
        $@"\G([eE]\+?(?<minus>[-−])?(?<plain>[0-9]{{1,2}})| ?[×x·*⋅] ?10{Exponent}){End}",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Factor();

    [GeneratedRegex($@"\G{Exponent}{End}", RegexOptions.ExplicitCapture)]
    private static partial Regex Power();
}
