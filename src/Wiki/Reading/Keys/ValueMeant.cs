using System.Text.RegularExpressions;

namespace Wiki.Reading.Keys;

/// <summary>Values as letters and spreadsheets have them, in the form that is used here.</summary>
internal static partial class ValueMeant
{
    /// <summary>"8.30" and "8h30" are 08:30; with words such as "pm" it is not converted.</summary>
    public static string Time(string written) => Clock().Match(written.Trim()) is { Success: true } clock
        ? $"{clock.Groups["hour"].Value.PadLeft(2, '0')}:{clock.Groups["minute"].Value}"
        : InSmallLetters(written);

    /// <summary>With a point before the decimals, and a hyphen for a minus sign.</summary>
    public static string Degrees(string written) => OnePoint(written.Trim().Replace('\u2212', '-'));

    /// <summary>A hedge and a range by their signs.</summary>
    public static string Figure(string written)
    {
        var signs = AtLeast().Replace(written.Trim(), ">=").Replace("\u2265", ">=", StringComparison.Ordinal);
        signs = AtMost().Replace(signs, "<=").Replace("\u2264", "<=", StringComparison.Ordinal);
        return Range().Replace(About().Replace(signs, "~"), "..").Replace(" ", "", StringComparison.Ordinal);
    }

    public static string Truth(string written) => InSmallLetters(written) switch
    {
        "yes" or "on" or "1" => "true",
        "no" or "off" or "0" => "false",
        var word => word,
    };

    private static string OnePoint(string written) =>
        written.Count(letter => letter is ',' or '.') == 1 ? written.Replace(',', '.') : written;

#pragma warning disable CA1308 // the words of these values are in lower case
    private static string InSmallLetters(string written) => written.Trim().ToLowerInvariant();
#pragma warning restore CA1308

    [GeneratedRegex(@"\A(?<hour>[0-9]{1,2})[:.hH](?<minute>[0-9]{2})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\A(at least|minimum) +", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"\A(at most|up to|maximum) +", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtMost();

    [GeneratedRegex(@"\A(about|around|circa|ca\.?|\u2248) *", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(@"(?<=[0-9]) *[-\u2010-\u2015] *(?=[0-9])")]
    private static partial Regex Range();
}
