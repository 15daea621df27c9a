using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>The facts on the page of a record are those of the record, each under its name, and no others.</summary>
internal static class FactsAreThoseOfTheRecords
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
        site.Data.Records.Values.SelectManyInParallel(record =>
            from page in site.PagesOf(record)
            let facts = RecordFacts.Of(record, site.Data).ToList()
            where !page.Facts.SequenceEqual(facts.Select(Letters.Of), StringComparer.Ordinal)
            select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Facts(record.Id)));
}
