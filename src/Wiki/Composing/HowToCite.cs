using Wiki.Composing.Bibliography;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes the citation of a claim, a report or the wiki, as text and for reference managers.</summary>
internal static class HowToCite
{
    /// <summary>Adds a copy button to each text.</summary>
    public const string Script = "copy.js";

    public static IReadOnlyList<CitableText> Of(Claim claim, PageScope scope)
    {
        var site = scope.Corpus.Site;
        var work = CitableWorks.Of(claim, scope.Edition);
        return
        [
            new CitableText("Permalink", work.Address),
            new CitableText("Short", $"{site.Title}, claim {claim.Id}"),
            new CitableText("Full", $"{work.Title} {site.Title}, claim {claim.Id}, {work.Address}."),
            .. Forms(work),
        ];
    }

    public static IReadOnlyList<CitableText> Of(Source source, PageScope scope)
    {
        var work = CitableWorks.Of(source, scope.Edition);
        string?[] parts =
        [
            .. work.Authors,
            $"\u201c{work.Title}\u201d",
            work.Container,
            source.Published.Value.Display,
            work.Address,
        ];
        return [new CitableText("Full", $"{string.Join(", ", parts.OfType<string>())}."), .. Forms(work)];
    }

    public static IReadOnlyList<CitableText> OfTheWiki(PageScope scope)
    {
        var work = CitableWorks.OfTheWiki(scope.Edition);
        var full = $"{work.Title}, {work.Address}, sources to {scope.Edition.NewestSource}.";
        return [new CitableText("Full", full), .. Forms(work)];
    }

    private static IEnumerable<CitableText> Forms(CitableWork work) =>
    [
        new CitableText("BibTeX", BibTex.Of(work)),
        new CitableText("RIS", Ris.Of(work).TrimEnd('\n')),
        new CitableText("CSL-JSON", CslJson.Of(work)),
    ];
}
