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
        let page = site.Page(Route.Of(terms.Kind, record.Id))
        where page is not null
        where !Shown(page!, terms.List).SequenceEqual(terms.Anchors, StringComparer.Ordinal)
        select PublishedSiteProblems.SaidOtherwise(page!.Route.Path, PublishedParts.Terms(terms.List));

    private static IEnumerable<TermsOfPage> TermsOf(IRecordJson record)
    {
        switch (record)
        {
            case ClaimJson claim:
                var status = claim.Status == ClaimStatus.Active.Word() ? null : claim.Status;
                return [Of<ClaimKind>(RecordKind.Claim, claim.Kind), Of<ClaimStatus>(RecordKind.Claim, status)];
            case SourceJson source:
                return [Of<ReliabilityGrade>(RecordKind.Source, source.Reliability.Grade)];
            case EntityJson entity:
                return
                [
                    Of<EntityKind>(RecordKind.Entity, entity.Kind),
                    Of<Precision>(RecordKind.Entity, entity.Coordinates?.Precision),
                ];
            case EventJson @event:
                return [new(RecordKind.Event, TermAnchors.EventKinds, [TermAnchors.OfEventKind(@event.Kind)])];
            case QuestionJson question:
                return
                [
                    Of<QuestionKind>(RecordKind.Question, question.Kind),
                    Of<Cause>(RecordKind.Question, [.. question.Because ?? []]),
                ];
            case TopicJson { KeyJudgements: { } judgements }:
                return
                [
                    Of<Likelihood>(RecordKind.Topic, [.. judgements.Select(each => each.Likelihood)]),
                    Of<Confidence>(RecordKind.Topic, [.. judgements.Select(each => each.Confidence)]),
                ];
            default:
                return [];
        }
    }

    private static TermsOfPage Of<T>(RecordKind kind, params string?[] words) where T : struct, Enum => new(
        kind,
        TermAnchors.NameOf(typeof(T)),
        [.. words.OfType<string>().Select(word => TermAnchors.Of(typeof(T), word))]);

    private static IEnumerable<string> Shown(ShownPage page, string list) =>
        from link in page.Links
        where link.Is("chip")
        let anchor = link.Href[(link.Href.IndexOf('#', StringComparison.Ordinal) + 1)..]
        where anchor.StartsWith($"{list}-", StringComparison.Ordinal)
        select anchor;

    /// <summary>The terms of one list on the page of a record of a kind, in order.</summary>
    private sealed record TermsOfPage(RecordKind Kind, string List, IReadOnlyList<string> Anchors);
}
