using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>The text of each source matches its seal.</summary>
internal static class SourcesAreSealed
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from source in content.Corpus.Sources
        where !source.IsSealed
        let claims = content.Corpus.References.ClaimsCiting(source.Id).Count()
        select CorpusProblems.SourceChanged(source.Seal.At, source, claims);
}
