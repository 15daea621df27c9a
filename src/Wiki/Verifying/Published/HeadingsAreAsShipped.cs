using Wiki.Problems;
using Wiki.Templates;

namespace Wiki.Verifying.Published;

/// <summary>
/// The heading of a page is the name of its record, that of a section is the one of the templates, and the outline of a
/// page has the words of the headings that it leads to.
/// </summary>
internal static class HeadingsAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
    [
        .. from record in site.Data.Records.Values
           where record is not Output.Json.ClaimJson
           from page in site.PagesOf(record)
           where page.Title != site.Data.Names[record.Id]
           select SaidOtherwise(page, page.Title),
        .. from page in site.Pages
           from heading in page.Headings
           where Section.Find(heading.Anchor) is { } section && section.Heading != heading.Words
           select SaidOtherwise(page, heading.Words),
        .. from page in site.Pages
           let headings = page.Headings.ToLookup(heading => $"#{heading.Anchor}", heading => heading.Words)
           from entry in page.Outline
           where !headings[entry.Href].Contains(entry.Words)
           select SaidOtherwise(page, entry.Words),
    ];

    private static Problem SaidOtherwise(ShownPage page, string words) =>
        PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Heading(words));
}
