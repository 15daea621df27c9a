using System.Globalization;
using static System.FormattableString;

namespace Wiki.Output;

/// <summary>A colour of sRGB, with its contrast after WCAG 2.2.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>The least contrast of words with what is behind them.</summary>
    public const double Readable = 4.5;

    /// <summary>The darkest ground of words in the light theme.</summary>
    public static Colour LightGround { get; } = Parse("#f5f2ec");

    /// <summary>The lightest ground of words in the dark theme.</summary>
    public static Colour DarkGround { get; } = Parse("#1e2226");

    private static Colour White { get; } = new(255, 255, 255);

    /// <param name="written">As <c>#rrggbb</c>.</param>
    public static Colour Parse(string written) => new(Part(written, 1), Part(written, 3), Part(written, 5));

    public double ContrastWith(Colour other)
    {
        var (lighter, darker) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>The same hue, as much lighter as words in the dark theme require.</summary>
    public Colour ForDarkTheme()
    {
        var (lighter, share) = (this, 0.0);
        while (lighter.ContrastWith(DarkGround) < Readable && share < 1)
        {
            share += 0.05;
            lighter = MixedWithWhite(share);
        }

        return lighter;
    }

    /// <summary>The same hue, as much darker as words in the light theme require.</summary>
    public Colour ForLightTheme()
    {
        var (darker, level) = (this, 255);
        while (darker.ContrastWith(LightGround) < Readable)
            darker = Darkened(--level / 255.0);
        return darker;
    }

    public override string ToString() => Invariant($"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part)
    {
        var value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private Colour MixedWithWhite(double share) =>
        new(Mixed(Red, White.Red, share), Mixed(Green, White.Green, share), Mixed(Blue, White.Blue, share));

    private Colour Darkened(double share) =>
        new((byte)(Red * share), (byte)(Green * share), (byte)(Blue * share));

    private static byte Mixed(byte part, byte other, double share) => (byte)Math.Round(part + ((other - part) * share));

    private static byte Part(string written, int start) =>
        byte.Parse(written.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
