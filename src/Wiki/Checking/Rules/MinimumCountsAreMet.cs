using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>There are at least as many published records of each kind as site.yaml requires.</summary>
internal static class MinimumCountsAreMet
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from minimum in content.Corpus.Site.Minimums
        let count = content.Corpus.Records.Count(record => record.RecordKind == minimum.Kind && !record.IsDraft)
        where count < minimum.Count.Value
        select EditorialProblems.TooFew(minimum.Count.At, minimum.Kind.Folder(), count, minimum.Count.Value);
}
