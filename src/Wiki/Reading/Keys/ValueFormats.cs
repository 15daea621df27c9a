using System.Text.RegularExpressions;

namespace Wiki.Reading.Keys;

/// <summary>The formats of values: times, hashes, addresses, numbers.</summary>
internal static partial class ValueFormats
{
    private const string Decimal = Quantity.DecimalPattern;

    public static ValueFormat Time { get; } =
        new("a clock time such as 18:54, or morning, afternoon, evening or night", ClockOrPart())
        {
            Correct = ValueMeant.Time,
        };

    public static ValueFormat Id { get; } = new("an id, of 2 to 64 of the characters a-z, 0-9 and -", Ids());

    public static ValueFormat Hash { get; } = new("64 hexadecimal digits in lower case", Sha256());

    public static ValueFormat Seal { get; } = Hash with { Origin = "'seal <source>' writes that of its text" };

    public static ValueFormat ShortHash { get; } = new("12 hexadecimal digits in lower case", TwelveDigits());

    /// <summary>A name that fits into a sentence.</summary>
    public static ValueFormat ShortName { get; } = new("a name of at most 20 characters", UpTo20()) { IsName = true };

    public static ValueFormat Badge { get; } = new("2 to 4 letters or digits, such as ML", Badges())
    {
        IsName = true,
    };

    /// <summary>A name without a folder, of characters that every file system takes.</summary>
    public static ValueFormat FileName { get; } =
        new("a file name such as report.html, of a-z, A-Z, 0-9, ., - and _", FileNames());

    /// <summary>A picture that lies beside the site file.</summary>
    public static ValueFormat LogoName { get; } =
        new("the name of a file beside site.yaml such as logo.svg or logo.png", PictureNames());

    /// <summary>A web address; schemes such as <c>javascript</c> are not accepted.</summary>
    public static ValueFormat Address { get; } = new("an address such as https://example.org/report", Web())
    {
        Test = WebAddress.HasHost,
    };

    /// <summary>The start of every address of the site, so that nothing may follow its path.</summary>
    public static ValueFormat BaseAddress { get; } =
        new("an address such as https://example.org/wiki/, without '?', '#' and '..'", WebFolder())
        {
            Test = text => WebAddress.HasHost(text) && WebAddress.HasPlainPath(text) && !WebAddress.IsOfPage(text),
            Correct = WebAddress.FolderOf,
        };

    public static ValueFormat Whole { get; } = new("a whole number such as 3", Digits());

    public static ValueFormat Latitude { get; } = new("degrees from -90 to 90, such as 55.82", To90())
    {
        Correct = ValueMeant.Degrees,
    };

    public static ValueFormat Longitude { get; } = new("degrees from -180 to 180, such as 55.82", To180())
    {
        Correct = ValueMeant.Degrees,
    };

    public static ValueFormat Figure { get; } = new(
        "133, >=133, >100, <=5, ~100 or 1500..2000 without separators, or words without digits",
        HedgedOrWords())
    {
        Correct = ValueMeant.Figure,
    };

    public static ValueFormat Bounds { get; } = new("bounds such as 2000.., ..50 or 2000..9999", LowAndHigh())
    {
        Test = text => Quantity.TryParseBounds(text, out _, out _),
    };

    /// <summary>A colour for words on a white page.</summary>
    public static ValueFormat Colour { get; } = new("a colour such as '#7a1f2b', in quotation marks", Hexadecimal());

    public static ValueFormat TrueOrFalse { get; } = new("true or false", TruthValue())
    {
        Correct = ValueMeant.Truth,
    };

    [GeneratedRegex(@"\A([a-z0-9-]{2,64})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Ids();

    [GeneratedRegex(@"\A(#[0-9A-Fa-f]{6})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"\A(true|false)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex TruthValue();

    [GeneratedRegex(
        @"\A((([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?|morning|afternoon|evening|night))\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ClockOrPart();

    [GeneratedRegex(@"\A([^\s](.{0,18}[^\s])?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex UpTo20();

    [GeneratedRegex(@"\A([\p{L}\p{Nd}]{2,4})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Badges();

    [GeneratedRegex(@"\A([A-Za-z0-9_-][A-Za-z0-9._-]{0,99})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex FileNames();

    [GeneratedRegex(@"\A([A-Za-z0-9_-][A-Za-z0-9._-]{0,95}\.(svg|png))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex PictureNames();

    [GeneratedRegex(@"\A([0-9a-f]{12})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex TwelveDigits();

    [GeneratedRegex(@"\A([0-9a-f]{64})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Sha256();

    [GeneratedRegex(@"\A([Hh][Tt][Tt][Pp][Ss]?://[^\s@/?#\\]+([/?#][^\s]*)?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Web();

    [GeneratedRegex(@"\A([Hh][Tt][Tt][Pp][Ss]?://[^\s@/?#\\]+(/[^\s?#]*)?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex WebFolder();

    [GeneratedRegex(@"\A([0-9]{1,9})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\A([-+]?(90(\.0+)?|[0-8]?[0-9](\.[0-9]+)?))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex To90();

    [GeneratedRegex(@"\A([-+]?(180(\.0+)?|(1[0-7][0-9]|[0-9]?[0-9])(\.[0-9]+)?))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex To180();

    [GeneratedRegex($@"\A((>=|<=|>|<|~)?{Decimal}|{Decimal}\.\.{Decimal}|[^0-9]+)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex HedgedOrWords();

    [GeneratedRegex($@"\A(({Decimal})?\.\.({Decimal})?)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex LowAndHigh();
}
