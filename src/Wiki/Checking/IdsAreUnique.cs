using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>No two files have the same id, even if their kinds differ.</summary>
internal static class IdsAreUnique
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from repeated in content.Corpus.Repeated
        select CorpusProblems.RepeatedId(repeated.At, repeated.Id, content.Corpus.Find(repeated.Id)!.At.File);
}
