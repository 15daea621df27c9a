using System.Text;
using Wiki.Output;

namespace Wiki.Composing;

/// <summary>The style sheet of what a wiki changes in the appearance of its pages.</summary>
internal static class LookStyle
{
    private const string Name = "assets/look.css";

    /// <summary>Empty if the wiki changes nothing.</summary>
    public static IEnumerable<PublishedAsset> Of(Look? look) => look?.Accent is { } accent
        ? [PublishedAsset.Of(Name, Encoding.UTF8.GetBytes(Rule(Colour.Parse(accent.Value))))]
        : [];

    /// <summary>Printed pages keep the colour of their words.</summary>
    private static string Rule(Colour accent) =>
        $"@media screen {{ :root {{ --accent: light-dark({accent}, {accent.ForDarkTheme()}); }} }}\n";
}
