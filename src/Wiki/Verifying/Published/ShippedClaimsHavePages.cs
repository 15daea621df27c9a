using System.Text.Json;
using Wiki.Problems;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>Every shipped claim cites, and has a page that shows as many citations.</summary>
internal static class ShippedClaimsHavePages
{
    public static IEnumerable<Problem> Check(JsonElement wiki, PageSet pages) =>
        from claim in wiki.TryGetProperty(RecordKind.Claim.Folder(), out var claims) ? claims.EnumerateArray() : default
        let id = claim.GetProperty("id").GetString()!
        let citations = claim.TryGetProperty("citations", out var cited) ? cited.GetArrayLength() : 0
        where citations == 0 || pages.Find(Route.Of(RecordKind.Claim, id).Path)?.Citations != citations
        select PublishedSiteProblems.ShippedClaimUncited(id);
}
