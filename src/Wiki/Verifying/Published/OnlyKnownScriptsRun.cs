using Wiki.Output;
using Wiki.Output.Headers;
using Wiki.Problems;
using Wiki.Receiving.Logos;

namespace Wiki.Verifying.Published;

/// <summary>
/// Pages run the scripts of this program under the policy of this program, and nothing else; data that pages load as
/// scripts hands over a value, and no other file could run.
/// </summary>
internal static class OnlyKnownScriptsRun
{
    private static readonly HashSet<string> Known =
        [.. PublishedAsset.All.Select(asset => asset.Path).Where(IsScript)];

    /// <summary>The endings of the files that a site has.</summary>
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "", ".atom", ".bib", ".conf", ".css", ".csv", ".html", ".js", ".json", ".jsonld", ".pdf", ".png", ".ris",
        ".svg", ".txt", ".xml",
    };

    public static IEnumerable<Problem> Check(ShippedSite site) =>
    [
        .. site.Pages.SelectMany(page => Page(page, site)),
        .. site.Files.Where(file => IsScript(file.Path) && !IsAsset(file.Path))
            .Where(file => !HandsOverData(file))
            .Select(file => PublishedSiteProblems.ScriptUnknown(file.Path, file.Path)),
        .. site.Files.Where(file => !Endings.Contains(Path.GetExtension(file.Path)) || IsActiveDrawing(file))
            .Select(file => PublishedSiteProblems.ScriptUnknown(file.Path, file.Path)),
        .. HeaderFiles.Write(site.BasePath)
            .Where(file => !site.Bytes(file.Path).AsSpan().SequenceEqual(file.Bytes))
            .Select(file => PublishedSiteProblems.HeadersChanged(file.Path)),
    ];

    private static IEnumerable<Problem> Page(ShownPage page, ShippedSite site)
    {
        foreach (var script in page.Scripts.Where(script => !Known.Contains(site.PathOf(page.Route, script))))
            yield return PublishedSiteProblems.ScriptUnknown(page.Route.Path, script);

        if (page.Code is { } code)
            yield return PublishedSiteProblems.ScriptUnknown(page.Route.Path, code);
        if (page.Policy is not (SiteHeaders.PagePolicy or null) && page.Policy != DossierStyle.PagePolicy)
            yield return PublishedSiteProblems.HeadersChanged(page.Route.Path);
        if (page.Policy is null && page.Letters.Length > 0)
            yield return PublishedSiteProblems.HeadersChanged(page.Route.Path);
    }

    private static bool HandsOverData(PublishedFile file)
    {
        try
        {
            DataCall.Read(file.Path, file.Bytes!);
            return true;
        }
        catch (Exception fault) when (fault is System.Text.Json.JsonException or InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsScript(string path) => path.EndsWith(".js", StringComparison.Ordinal);

    private static bool IsAsset(string path) =>
        path.StartsWith(AssetsAreNamedByTheirBytes.Folder, StringComparison.Ordinal);

    /// <summary>A drawing that is opened by itself can run scripts.</summary>
    private static bool IsActiveDrawing(PublishedFile file) => file.Path.EndsWith(".svg", StringComparison.Ordinal)
        && (!IsAsset(file.Path) || SvgImage.Read(file.Bytes!).Active is not null);
}
