using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>Each source is cited by a claim that is not a draft.</summary>
internal static class EverySourceIsUsed
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from source in content.Corpus.Sources
        where !source.IsDraft && content.Corpus.References.ClaimsCiting(source.Id).All(claim => claim.IsDraft)
        select EditorialProblems.SourceUnused(source.At, source.Id);
}
