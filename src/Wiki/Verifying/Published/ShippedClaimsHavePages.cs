using Wiki.Output.Json;
using Wiki.Problems;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>Every shipped claim cites, and has a page that shows its statement and as many citations.</summary>
internal static class ShippedClaimsHavePages
{
    public static IEnumerable<Problem> Check(IEnumerable<ClaimJson> claims, PageSet pages) =>
        from claim in claims
        let citations = claim.Citations.Count
        let page = pages.Find(Route.Of(RecordKind.Claim, claim.Id).Path)
        where citations == 0 || page?.Citations != citations || page.Heading != claim.Statement
        select PublishedSiteProblems.ShippedClaimUncited(claim.Id);
}
