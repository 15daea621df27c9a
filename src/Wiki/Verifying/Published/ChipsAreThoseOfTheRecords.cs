using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The terms on the page of a record are its own: the kind of a claim, an entity or an event, and the
/// likelihood and confidence of each judgement of a topic.
/// </summary>
internal static class ChipsAreThoseOfTheRecords
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
        from record in site.Data.Records.Values
        from terms in TermsOf(record)
        let page = site.Page(Route.Of(terms.Kind, record.Id))
        where page is not null
        let shown = Shown(page!, terms.List)
        where !shown.SequenceEqual(terms.Words.Select(AnchorOf), StringComparer.Ordinal)
        select PublishedSiteProblems.SaidOtherwise(page!.Route.Path, PublishedParts.Terms(terms.List));

    private static IEnumerable<TermsOfPage> TermsOf(IRecordJson record)
    {
        switch (record)
        {
            case ClaimJson claim:
                return [new(RecordKind.Claim, "claim-kind", [claim.Kind])];
            case EntityJson entity:
                return [new(RecordKind.Entity, "entity-kind", [entity.Kind])];
            case EventJson @event:
                return [new(RecordKind.Event, "event-kind", [@event.Kind])];
            case TopicJson { KeyJudgements: { } judgements }:
                var likelihoods = judgements.Select(each => each.Likelihood).OfType<string>();
                return
                [
                    new(RecordKind.Topic, "likelihood", [.. likelihoods]),
                    new(RecordKind.Topic, "confidence", [.. judgements.Select(each => each.Confidence)]),
                ];
            default:
                return [];
        }
    }

    private static IEnumerable<string> Shown(ShownPage page, string list) =>
        from link in page.Links
        where link.Is("chip")
        let anchor = link.Href[(link.Href.IndexOf('#', StringComparison.Ordinal) + 1)..]
        where anchor.StartsWith($"{list}-", StringComparison.Ordinal)
        select anchor[(list.Length + 1)..];

    private static string AnchorOf(string word) => word.Replace(' ', '-');

    /// <summary>The terms of one list on the page of a record of a kind, in order.</summary>
    private sealed record TermsOfPage(RecordKind Kind, string List, IReadOnlyList<string> Words);
}
