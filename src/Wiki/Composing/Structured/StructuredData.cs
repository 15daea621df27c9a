using System.Text.Json;
using Wiki.Pages;

namespace Wiki.Composing.Structured;

/// <summary>
/// Composes what search engines read of a page: its subject and its breadcrumbs in the words of schema.org, as JSON-LD.
/// No rating is among them, because the wiki judges no claim.
/// </summary>
internal static class StructuredData
{
    /// <param name="page">The composed page.</param>
    /// <param name="record">The record it shows; null for a page of the wiki's own.</param>
    /// <param name="scope">The scope in which the page is composed.</param>
    public static VerbatimText Of(Page page, Record? record, PageScope scope)
    {
        var graph = new JsonLdGraph { Graph = [Subjects.Of(page, record, scope), .. Trail(page, scope)] };
        return new VerbatimText(JsonSerializer.Serialize(graph, JsonLd.Page.JsonLdGraph));
    }

    private static IEnumerable<BreadcrumbListNode> Trail(Page page, PageScope scope)
    {
        if (page.Breadcrumbs.Count == 0)
            yield break;
        var steps = page.Breadcrumbs.Append(new Link(page.Title, ""));
        var items = steps.Select((step, index) => Item(index, step, page, scope));
        yield return new BreadcrumbListNode { ItemListElement = [.. items] };
    }

    private static ListItemNode Item(int index, Link step, Page page, PageScope scope) => new()
    {
        Position = index + 1,
        Name = step.Text,
        Item = scope.AddressOf(step.Href.Length == 0 ? page.Route : page.Route.Follow(step.Href)),
    };
}
