using Wiki.Pages;

namespace Wiki.Bibliography;

/// <summary>The citation of a claim, a report or the wiki, as text and for reference managers.</summary>
internal static class CitableTexts
{
    /// <param name="work">The claim.</param>
    /// <param name="wiki">The title of the wiki.</param>
    public static IReadOnlyList<CitableText> OfClaim(CitableWork work, string wiki) =>
    [
        new CitableText("Permalink", work.Address),
        new CitableText("Short", $"{wiki}, claim {work.Id}"),
        new CitableText("Full", $"{work.Title} {wiki}, claim {work.Id}, {work.Address}."),
        .. Formats(work),
    ];

    public static CitableText OfSource(CitableWork work)
    {
        string?[] parts =
        [
            .. work.Authors,
            $"\u201c{work.Title}\u201d",
            work.Container,
            work.Issued?.Display,
            work.Address,
        ];
        return new CitableText("Full", $"{string.Join(", ", parts.OfType<string>())}.");
    }

    /// <param name="work">The wiki.</param>
    /// <param name="newest">The date of its newest source.</param>
    public static IReadOnlyList<CitableText> OfTheWiki(CitableWork work, string newest) =>
        [new CitableText("Full", $"{work.Title}, {work.Address}, sources to {newest}."), .. Formats(work)];

    /// <summary>The texts that reference managers read.</summary>
    public static IReadOnlyList<CitableText> Formats(CitableWork work) =>
    [
        new CitableText("BibTeX", BibTex.Of(work)),
        new CitableText("RIS", Ris.Of(work).TrimEnd('\n')),
        new CitableText("CSL-JSON", CslJson.Of(work)),
    ];
}
