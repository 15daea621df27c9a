using System.Text.Json;
using Wiki.Output;
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
            using var manifest = JsonDocument.Parse(PublishedFolder.Bytes(folder, DataFormats.Manifest.Path));
            using var wiki = JsonDocument.Parse(PublishedFolder.Bytes(folder, DataFormats.Wiki.Path));
            var hashes = manifest.RootElement.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString()!, StringComparer.Ordinal);
            return Check(PublishedFolder.Read(folder), hashes, wiki.RootElement);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Verification.Failed(PublishedSiteProblems.SiteUnreadable(folder, exception.Message));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            return Verification.Failed(PublishedSiteProblems.DataUnreadable(folder, exception.Message));
        }
    }

    private static Verification Check(IReadOnlyList<PublishedFile> files, Dictionary<string, string> manifest, JsonElement wiki)
    {
        var pages = new PageSet([.. files.Select(file => file.Page).OfType<PageFacts>()], files.Select(file => file.Path).Append(DataFormats.Manifest.Path), Route.BasePathOf(Base(wiki)));
        var quotes = ShippedQuote.All(wiki).ToList();
        return new Verification(files.Count, quotes.Count, new RunResult(
        [
            .. FilesMatchTheManifest.Check(files, manifest),
            .. ShippedQuotesAreVerbatim.Check(wiki, quotes, pages),
            .. ShippedClaimsHavePages.Check(wiki, pages),
            .. PagePolicy.Check(pages),
        ]));
    }

    private static string? Base(JsonElement wiki) => wiki.GetProperty("site").TryGetProperty("base", out var address) ? address.GetString() : null;
}
