using Wiki.Limits;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// What lists say beside a link to a record is what the record says: the kind and the status of a claim, its figure,
/// the date and the kind of an event, the day of a source, names, and sentences that are repeated from prose.
/// </summary>
internal static class DetailsAreThoseOfTheRecords
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var prose = site.Data.Records.Values.ToDictionary(
            record => record.Id,
            record => new Lazy<string>(() => LettersOf(record, site.Data)),
            StringComparer.Ordinal);
        return site.Pages.SelectManyInParallel(page =>
            from detail in page.Details
            let record = site.Data.Records.GetValueOrDefault(ShippedNames.IdOf(page.Route.Follow(detail.Href).Path))
            where !IsOf(record, detail, site.Data, prose)
            select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Detail(detail.Words)));
    }

    private static bool IsOf(
        IRecordJson? record, ShownDetail detail, ShippedWiki data, Dictionary<string, Lazy<string>> prose) =>
        (detail.Part, record) switch
        {
            (ShownPart.ClaimKind, ClaimJson claim) => detail.Words == Vocabulary.Find<ClaimKind>(claim.Kind)?.Label,
            (ShownPart.Status, ClaimJson claim) => detail.Words == claim.Status,
            (ShownPart.Figure, ClaimJson claim) => detail.Words == claim.Figure?.Words,
            (ShownPart.When, EventJson @event) => detail.Words == RecordFacts.When(@event),
            (ShownPart.EventKind, EventJson @event) => detail.Words == data.EventKinds.GetValueOrDefault(@event.Kind),
            (ShownPart.Published, SourceJson source) => detail.Words == source.Published.Words,
            (ShownPart.Name, { } named) => detail.Words == data.Names[named.Id],
            (ShownPart.Sentence, { } from) =>
                prose[from.Id].Value.Contains(Letters.Of(detail.Words), StringComparison.Ordinal),
            _ => false,
        };

    private static string LettersOf(IRecordJson record, ShippedWiki data) => string.Concat(
        ShippedProse.Of(record).OfType<string>().Select(text => Letters.Of(ShippedProse.Plain(text, data))));
}
