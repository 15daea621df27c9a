namespace Wiki.Checking;

/// <summary>Nothing rests on a claim that was retracted or superseded.</summary>
internal static class WithdrawnClaimsSupportNothing
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from pointer in content.Corpus.Records.SelectMany(Pointer.Of).Concat(Pointer.Of(content.Corpus.Site))
        where pointer.Key != "successor" && pointer.Key != "[["
        let claim = content.Corpus.Find<Claim>(pointer.To)
        where claim is { IsActive: false }
        select Problems.NotActive(pointer.To.At, claim.Id, claim.Status.Value.Word(), claim.Successor?.Id);
}
