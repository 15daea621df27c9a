using System.Text;
using Wiki.Output;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>The style sheet and the picture of what a wiki changes in the appearance of its pages.</summary>
internal static class LookStyle
{
    private const string Name = "assets/look.css";
    private const string LogoName = "assets/logo";

    /// <summary>In CSS pixels; as in wiki.css, so that nothing moves when the logo has loaded.</summary>
    private const int LogoHeight = 28;

    /// <summary>As a multiple of its height.</summary>
    private const int WidestLogo = 6;

    /// <summary>Empty if the wiki changes nothing.</summary>
    public static IEnumerable<PublishedAsset> Of(Look? look)
    {
        if (look?.Accent is { } accent)
            yield return PublishedAsset.Of(Name, Encoding.UTF8.GetBytes(Rule(Colour.Parse(accent.Value))));
        if (look?.Logo is { } logo)
            yield return OfLogo(logo);
    }

    /// <summary>The logo as a page shows it: its place has its size before it is loaded.</summary>
    /// <param name="look">What the wiki changes.</param>
    /// <param name="href">Writes the path of a file as an address on the page.</param>
    public static PictureView? LogoOf(Look? look, Func<string, string> href)
    {
        if (look?.Logo is not { } logo)
            return null;
        var width = (int)Math.Clamp(Math.Round(LogoHeight * logo.Ratio), 1, LogoHeight * WidestLogo);
        return new PictureView(href(OfLogo(logo).Path), width, LogoHeight);
    }

    private static PublishedAsset OfLogo(Logo logo) =>
        PublishedAsset.Of($"{LogoName}{logo.Ending}", logo.Bytes.ToArray());

    /// <summary>Printed pages keep the colour of their words.</summary>
    private static string Rule(Colour accent) =>
        $"@media screen {{ :root {{ --accent: light-dark({accent}, {accent.ForDarkTheme()}); }} }}\n";
}
