using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>Some claim cites each source, and no draft alone.</summary>
internal static class EverySourceIsUsed
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from source in content.Corpus.Sources
        where !source.IsDraft && content.Corpus.References.ClaimsCiting(source.Id).All(claim => claim.IsDraft)
        select EditorialProblems.SourceUnused(source.At, source.Id);
}
