using Wiki.Output.Json;
using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The terms on the page of a record are its own, such as the kind of a claim, the reliability of a source, the causes
/// of a question, and the likelihood and confidence of each judgement of a topic.
/// </summary>
internal static class ChipsAreThoseOfTheRecords
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
        from record in site.Data.Records.Values
        from terms in TermsOf(record)
        from page in site.PagesOf(record)
        where !Shown(page, terms.List).SequenceEqual(terms.Anchors, StringComparer.Ordinal)
        select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Terms(terms.List));

    private static IEnumerable<TermsOfPage> TermsOf(IRecordJson record)
    {
        switch (record)
        {
            case ClaimJson claim:
                var status = ShippedWiki.IsActive(claim) ? null : claim.Status;
                return [Of<ClaimKind>(claim.Kind), Of<ClaimStatus>(status)];
            case SourceJson source:
                return [Of<ReliabilityGrade>(source.Reliability.Grade)];
            case EntityJson entity:
                return
                [
                    Of<EntityKind>(entity.Kind),
                    Of<Precision>(entity.Coordinates?.Precision),
                ];
            case EventJson @event:
                return [new(TermAnchors.EventKinds, [TermAnchors.OfEventKind(@event.Kind)])];
            case QuestionJson question:
                return
                [
                    Of<QuestionKind>(question.Kind),
                    Of<Cause>([.. question.Because ?? []]),
                ];
            case TopicJson { KeyJudgements: { } judgements }:
                return
                [
                    Of<Likelihood>([.. judgements.Select(each => each.Likelihood)]),
                    Of<Confidence>([.. judgements.Select(each => each.Confidence)]),
                ];
            default:
                return [];
        }
    }

    private static TermsOfPage Of<T>(params string?[] words) where T : struct, Enum => new(
        TermAnchors.NameOf(typeof(T)),
        [.. words.OfType<string>().Select(word => TermAnchors.Of(typeof(T), word))]);

    private static IEnumerable<string> Shown(ShownPage page, string list) =>
        from link in page.Links
        where link.Is("chip")
        let anchor = link.Href[(link.Href.IndexOf('#', StringComparison.Ordinal) + 1)..]
        where anchor.StartsWith($"{list}-", StringComparison.Ordinal)
        select anchor;

    /// <summary>The terms of one list on the page of a record, in order.</summary>
    private sealed record TermsOfPage(string List, IReadOnlyList<string> Anchors);
}
