using Wiki.Pages;
using static System.FormattableString;

namespace Wiki.Composing;

/// <summary>Addresses as they are written on one page.</summary>
/// <param name="edition">What the page is composed from.</param>
/// <param name="route">The page.</param>
/// <param name="isStandalone">Whether it is read apart from the other pages, as a dossier is.</param>
internal sealed class PageAddresses(Edition edition, Route route, bool isStandalone)
{
    public Edition Edition => edition;

    public Route Route => route;

    /// <summary>
    /// The page for unknown addresses is served at any depth, so its links start at the path of the base address. A
    /// dossier is opened from anywhere, so its links are absolute if the wiki has a base address.
    /// </summary>
    public string Href(string path)
    {
        if (route == Route.NotFound)
            return edition.BasePath + path;
        return isStandalone ? edition.AddressFrom(route.Path, path) : route.To(path);
    }

    public string Href(Route to) => Href(to.Path);

    public Link To(Record record) => new(record.NameInLists, Href(record.Route));

    public Link ToStory => new(Invariant($"Summary in {edition.Corpus.Site.Story.Count} pictures"), Href(Route.Story));

    public Link ToCompare => new("Compare", Href(Route.Compare));

    public Link ToIndex(RecordKind kind) => new(IndexTitles.Of(kind), Href(Route.IndexOf(kind)));
}
