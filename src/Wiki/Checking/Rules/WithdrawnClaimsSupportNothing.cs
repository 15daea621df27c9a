using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>Nothing cites a claim that was retracted or superseded.</summary>
internal static class WithdrawnClaimsSupportNothing
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from link in content.Scope.Records.SelectMany(RecordLink.Of).Concat(RecordLink.Of(content.Corpus.Site))
        where link.Key != "successor" && link.Key != "[["
        let claim = content.Corpus.Find<Claim>(link.To)
        where claim is { IsActive: false }
        select CorpusProblems.NotActive(link.To.At, claim.Id, claim.Status.Value.Word(), claim.Successor?.Id);
}
