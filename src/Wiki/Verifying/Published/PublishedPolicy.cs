using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wiki.Output;
using Wiki.Output.Json;
using Wiki.Problems;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>The rules for a published site, on its own files alone.</summary>
internal static class PublishedPolicy
{
    public static Verification Check(string folder)
    {
        if (!File.Exists(Path.Combine(folder, DataFormats.Manifest.Path)))
            return Verification.Failed(PublishedSiteProblems.NoPublishedSite(folder));
        try
        {
            var manifest = Read(folder, DataFormats.Manifest, PublishedJson.Files.ManifestJson);
            var wiki = Read(folder, DataFormats.Wiki, PublishedJson.Files.WikiJson);
            return Check(PublishedFolder.Read(folder), manifest.Files, wiki);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Verification.Failed(PublishedSiteProblems.SiteUnreadable(folder, fault.Message));
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return Verification.Failed(PublishedSiteProblems.DataUnreadable(folder, fault.Message));
        }
    }

    private static T Read<T>(string folder, DataFormat format, JsonTypeInfo<T> type) =>
        PublishedJson.Read(PublishedFolder.Bytes(folder, format.Path), type);

    private static Verification Check(
        IReadOnlyList<PublishedFile> files,
        IReadOnlyDictionary<string, string> manifest,
        WikiJson wiki)
    {
        var pages = new PageSet(
            [.. files.Select(file => file.Page).OfType<PageFacts>()],
            files.Select(file => file.Path).Append(DataFormats.Manifest.Path),
            Route.BasePathOf(wiki.Site.Base));
        var quotes = ShippedQuote.All(wiki).ToList();
        return new Verification(files.Count, quotes.Count, new RunResult(
        [
            .. FilesMatchTheManifest.Check(files, manifest),
            .. ShippedQuotesAreVerbatim.Check(wiki.Sources ?? [], quotes, pages),
            .. ShippedClaimsHavePages.Check(wiki.Claims ?? [], pages),
            .. PagePolicy.Check(pages),
        ]));
    }
}
