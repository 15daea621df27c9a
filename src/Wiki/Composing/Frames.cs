using System.Collections.Concurrent;
using Wiki.Output;
using Wiki.Output.Headers;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>The frames of an edition's pages; pages of one folder that ask for the same assets share all of theirs but the page's own address.</summary>
internal sealed class Frames
{
    private readonly ConcurrentDictionary<(string Folder, string Assets), Frame> _shared = new();

    public Frame Of(PageScope scope, string[] assets)
    {
        var route = scope.Route;
        // The page for unknown addresses names its files as no other one does.
        var folder = route == Route.NotFound ? route.Path : route.Path[..(route.Path.LastIndexOf('/') + 1)];
        var frame = _shared.GetOrAdd((folder, string.Join(' ', assets)), _ => Compose(scope, assets));
        return scope.Corpus.Site.BaseAddress is not null && route != Route.NotFound ? frame with { Canonical = scope.Edition.AddressOf(route.Path) } : frame;
    }

    private static Frame Compose(PageScope scope, string[] assets) => new()
    {
        SiteTitle = scope.Corpus.Site.Title,
        Language = scope.Corpus.Site.Language,
        Policy = SiteHeaders.PagePolicy,
        ReferrerPolicy = SiteHeaders.ReferrerPolicy,
        Home = new Link("Home", scope.Href(Route.Home)),
        Search = new Link("Search", scope.Href(Route.Search)),
        Method = new Link("Method", scope.Href(Route.Method)),
        Verify = new Link("Verify every quote", scope.Href(Route.Verify)),
        Menu = [.. scope.Corpus.Site.Navigation.Select(item => MenuItem(item, scope))],
        Styles = [.. scope.Edition.Assets.Where(asset => asset.IsStyleOf(assets)).OrderBy(asset => asset.Role, StringComparer.Ordinal).Select(asset => scope.Href(asset.Path))],
        Icon = scope.Href(scope.Edition.Assets.First(asset => asset.Name == "icon.svg").Path),
        HeadScripts = [.. scope.Edition.Assets.Where(asset => asset.IsHeadScript).Select(asset => scope.Href(asset.Path))],
        Scripts = [.. scope.Edition.Assets.Where(asset => asset.IsScriptOf(assets)).OrderBy(asset => asset.Role, StringComparer.Ordinal).Select(asset => scope.Href(asset.Path))],
        Feed = new Alternate(DataFormats.Feed.Name, DataFormats.Feed.MediaType, scope.Href(DataFormats.Feed.Path)),
        Root = scope.Href(""),
        CardFiles = CardAddress.Files(scope.Corpus),
        NewestSource = scope.Edition.NewestSource,
    };

    private static Link MenuItem(Reference item, PageScope scope) =>
        scope.Corpus.Find<Topic>(item) is { } topic ? scope.To(topic) : scope.IndexLink(Vocabulary.Terms<RecordKind>().First(kind => kind.Value.Folder() == item.Id).Value);
}
