using System.Collections.Concurrent;
using Wiki.Output;
using Wiki.Output.Headers;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>
/// Caches the frames of an edition's pages: pages of one folder with the same assets share everything but their own
/// address.
/// </summary>
internal sealed class FrameCache
{
    private readonly ConcurrentDictionary<(string Folder, string Assets), Frame> _shared = new();

    /// <param name="page">The page that the frame is for.</param>
    /// <param name="assets">The scripts and styles that this page requires beside those of every page, by name.</param>
    public Frame Of(PageAddresses page, string[] assets)
    {
        var route = page.Route;
        // The page for unknown addresses writes its links in another form.
        var folder = route == Route.NotFound ? route.Path : route.Path[..(route.Path.LastIndexOf('/') + 1)];
        var frame = _shared.GetOrAdd((folder, string.Join(' ', assets)), _ => Compose(page, assets));
        var isCanonical = page.Edition.Corpus.Site.BaseAddress is not null && route != Route.NotFound;
        return isCanonical ? frame with { Canonical = page.Edition.AddressOf(route.Path) } : frame;
    }

    private static Frame Compose(PageAddresses page, string[] assets)
    {
        var (edition, site) = (page.Edition, page.Edition.Corpus.Site);
        return new Frame
        {
            SiteTitle = site.Title,
            Logo = LookStyle.LogoOf(site.Look, page.Href),
            Language = site.Language,
            Direction = TextDirection.Of(site.Language),
            Policy = SiteHeaders.PagePolicy,
            ReferrerPolicy = SiteHeaders.ReferrerPolicy,
            Home = new Link("Home", page.Href(Route.Home)),
            Search = new Link("Search", page.Href(Route.Search)),
            Method = new Link("Method", page.Href(Route.Method)),
            Verify = new Link("Verify every quote", page.Href(Route.Verify)),
            Menu = site.Navigation.ConvertAll(group => MenuGroup(group, page)),
            Styles = Hrefs(page, asset => asset.IsStyleOf(assets)),
            Icon = page.Href(edition.Assets.First(asset => asset.Name == "icon.svg").Path),
            HeadScripts = [.. edition.Assets.Where(asset => asset.IsHeadScript).Select(asset => page.Href(asset.Path))],
            Scripts = Hrefs(page, asset => asset.IsScriptOf(assets)),
            Feed = new Alternate(DataFormats.Feed.Name, DataFormats.Feed.MediaType, page.Href(DataFormats.Feed.Path)),
            Root = page.Href(""),
            CardFiles = CardAddress.Files(edition.Corpus),
            NewestSource = edition.NewestSource,
        };
    }

    private static IReadOnlyList<string> Hrefs(PageAddresses page, Func<PublishedAsset, bool> isRequired) =>
    [
        .. page.Edition.Assets.Where(isRequired)
            .OrderBy(asset => asset.Role, StringComparer.Ordinal)
            .Select(asset => page.Href(asset.Path)),
    ];

    private static MenuGroupView MenuGroup(MenuGroup group, PageAddresses page) =>
        new(group.Label, group.Items.ConvertAll(item => MenuItem(item, page)));

    private static Link MenuItem(Reference item, PageAddresses page)
    {
        if (page.Edition.Corpus.Find<Topic>(item) is { } topic)
            return page.To(topic);
        return item.Id switch
        {
            Route.CompareWord => page.ToCompare,
            Route.StoryWord => page.ToStory,
            _ => page.ToIndex(Vocabulary.Terms<RecordKind>().First(kind => kind.Value.Folder() == item.Id).Value),
        };
    }
}
