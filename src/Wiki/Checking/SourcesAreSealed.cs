using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>The text of each source is the one that was sealed.</summary>
internal static class SourcesAreSealed
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from source in content.Corpus.Sources
        where !source.IsSealed
        select CorpusProblems.SourceChanged(source.Seal.At, source.Id, content.Corpus.References.ClaimsCiting(source.Id).Count());
}
