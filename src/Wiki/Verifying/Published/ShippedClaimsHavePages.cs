using Wiki.Output.Json;
using Wiki.Problems;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>Every shipped claim cites, and has a page that shows as many citations.</summary>
internal static class ShippedClaimsHavePages
{
    public static IEnumerable<Problem> Check(IEnumerable<ClaimJson> claims, PageSet pages) =>
        from claim in claims
        let citations = claim.Citations.Count
        where citations == 0 || pages.Find(Route.Of(RecordKind.Claim, claim.Id).Path)?.Citations != citations
        select PublishedSiteProblems.ShippedClaimUncited(claim.Id);
}
