using System.Text.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The head of a page says to search engines and in bookmarks what the page says to readers: the title, the
/// description, the address and the structured data.
/// </summary>
internal static class HeadsSayWhatPagesSay
{
    /// <summary>The fields of structured data that have words.</summary>
    private static readonly HashSet<string> Worded =
        new(["name", "alternateName", "headline", "description", "text", "creditText"], StringComparer.Ordinal);

    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var pages = site.Pages.Where(page => page.Letters.Length > 0 || page.Head.Title.Length > 0)
            .Select(page => (Page: page, Words: new HeadWords(page, site.Data)))
            .ToList();
        return
        [
            .. pages.SelectMany(pair => Check(pair.Page, pair.Words, site)),
            .. pages.GroupBy(pair => pair.Words.Kind).SelectMany(ofKind => Descriptions([.. ofKind])),
        ];
    }

    private static IEnumerable<Problem> Check(ShownPage page, HeadWords words, ShippedSite site)
    {
        if (!words.IsTitle(page.Head.Title))
            yield return SaidOtherwise(page, PublishedParts.PageTitle);
        if (page.Head.Canonical != CanonicalOf(page, site))
            yield return SaidOtherwise(page, PublishedParts.PageAddress);
        foreach (var text in TextsOf(page.Head.StructuredData).Where(text => !words.Has(text)))
            yield return SaidOtherwise(page, PublishedParts.ForSearchEngines(text));
    }

    /// <summary>What a description has besides the names in it is the same on all pages of a kind.</summary>
    private static IEnumerable<Problem> Descriptions(IReadOnlyList<(ShownPage Page, HeadWords Words)> pages)
    {
        var around = pages.Select(pair => pair.Words.Around(pair.Page.Head.Description ?? "")).ToList();
        var usual = around.GroupBy(words => words).MaxBy(alike => alike.Count())?.Key;
        return pages.Where((_, index) => around[index] is null || around[index] != usual)
            .Select(pair => SaidOtherwise(pair.Page, PublishedParts.PageDescription));
    }

    private static string? CanonicalOf(ShownPage page, ShippedSite site)
    {
        if (site.Data.Wiki.Site.Base is null || page.Route == Route.NotFound)
            return null;
        var route = page.Head.MovedTo is { } to ? page.Route.Follow(to) : page.Route;
        return site.AddressOf(route.Path);
    }

    private static List<string> TextsOf(string? data)
    {
        var texts = new List<string>();
        if (data is null)
            return texts;
        try
        {
            using var json = JsonDocument.Parse(data);
            Collect(json.RootElement, texts);
        }
        catch (JsonException)
        {
            texts.Add(data);
        }

        return texts;
    }

    /// <summary>A field has one text, or a list of them.</summary>
    private static IEnumerable<string> Words(JsonElement field)
    {
        IEnumerable<JsonElement> values = field.ValueKind == JsonValueKind.Array ? field.EnumerateArray() : [field];
        return values.Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!);
    }

    private static void Collect(JsonElement element, List<string> texts)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Collect(item, texts);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in element.EnumerateObject())
            {
                if (Worded.Contains(field.Name))
                    texts.AddRange(Words(field.Value));
                Collect(field.Value, texts);
            }
        }
    }

    private static Problem SaidOtherwise(ShownPage page, string what) =>
        PublishedSiteProblems.SaidOtherwise(page.Route.Path, what);
}
