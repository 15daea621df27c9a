using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>No two files share an id, whatever their kinds.</summary>
internal static class IdsAreUnique
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from later in content.Corpus.Repeated
        select CorpusProblems.RepeatedId(later.At, later.Id, content.Corpus.Find(later.Id)!.At.File);
}
