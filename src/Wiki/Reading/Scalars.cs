using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiki.Reading;

/// <summary>Reads texts that have a form of their own: dates, numbers, bounds, hashes.</summary>
internal static partial class Scalars
{
    /// <summary>Stands where a required date is missing, in a record that is not kept.</summary>
    public static Edtf NoDate { get; } = Edtf.TryParse("0001", out var date, out _) ? date : throw new InvalidOperationException();

    public static Edtf? Date(Located<string> line, List<Problem> problems)
    {
        if (Edtf.TryParse(line.Value, out var date, out var fault))
            return date;
        problems.Add(Problems.NotADate(line.At, line.Value, fault));
        return null;
    }

    public static int? Whole(Located<string> line, List<Problem> problems) => int.TryParse(line.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Refuse<int>(line, "a whole number such as 3", problems);

    public static decimal? Latitude(Located<string> line, List<Problem> problems) => Degrees(line, 90, problems);

    public static decimal? Longitude(Located<string> line, List<Problem> problems) => Degrees(line, 180, problems);

    public static Located<string>? Hash(Located<string>? line, List<Problem> problems)
    {
        if (line is { } hash && !Sha256().IsMatch(hash.Value))
            Refuse<int>(hash, "64 hexadecimal digits in lower case", problems);
        return line;
    }

    /// <summary>An address of the web, and of nothing that could run.</summary>
    public static Located<string>? Address(Located<string>? line, List<Problem> problems)
    {
        if (line is { } address && !(Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && !address.Value.Any(char.IsWhiteSpace)))
            Refuse<int>(address, "an address such as https://example.org/report", problems);
        return line;
    }

    /// <summary>A clock time or a part of the day.</summary>
    public static Located<string>? Time(Located<string>? line, List<Problem> problems)
    {
        if (line is { } time && !ClockOrPart().IsMatch(time.Value))
            Refuse<int>(time, "a clock time such as 18:54, or morning, afternoon, evening or night", problems);
        return line;
    }

    public static Quantity Quantity(Located<string> value, Located<string>? bounds, List<Problem> problems)
    {
        var quantity = Model.Quantity.Parse(value.Value);
        if (quantity.Low > quantity.High)
            problems.Add(Problems.WrongForm(value.At, value.Value, "a range with the smaller number first"));
        else if (!quantity.IsComparable && value.Value.Any(char.IsAsciiDigit))
            problems.Add(Problems.WrongForm(value.At, value.Value, "133, >=133, >100, <=5, ~100 or 1500..2000 without separators, or words without digits"));
        if (bounds is not { } range)
            return quantity;
        if (quantity.IsComparable)
            problems.Add(Problems.BoundsBesideNumber(range.At, value.Value));
        else if (Model.Quantity.TryParseBounds(range.Value, out var low, out var high))
            return quantity with { Low = low, High = high };
        else
            problems.Add(Problems.WrongForm(range.At, range.Value, "bounds such as 2000.., ..50 or 2000..9999"));
        return quantity;
    }

    private static decimal? Degrees(Located<string> line, int most, List<Problem> problems) =>
        decimal.TryParse(line.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= most
            ? number
            : Refuse<decimal>(line, string.Create(CultureInfo.InvariantCulture, $"degrees from -{most} to {most}, such as 55.82"), problems);

    private static T? Refuse<T>(Located<string> line, string expected, List<Problem> problems) where T : struct
    {
        problems.Add(Problems.WrongForm(line.At, line.Value, expected));
        return null;
    }

    [GeneratedRegex(@"\A[0-9a-f]{64}\z")]
    private static partial Regex Sha256();

    [GeneratedRegex(@"\A(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?|morning|afternoon|evening|night)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex ClockOrPart();
}
