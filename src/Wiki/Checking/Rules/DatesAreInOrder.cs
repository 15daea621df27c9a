using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>A source is written no later than it is published, and published no later than it was accessed.</summary>
internal static class DatesAreInOrder
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from source in content.Sources
        from problem in Check(source)
        select problem;

    private static IEnumerable<Problem> Check(Source source) =>
        new[]
        {
            Check(source.Written, "published", source.Published),
            Check(source.Published, "accessed", source.Accessed),
        }.OfType<Problem>();

    private static Problem? Check(Located<Edtf>? earlier, string key, Located<Edtf>? later)
    {
        if (earlier is not { } first || later is not { } second || first.Value.CanPrecede(second.Value))
            return null;
        return CorpusProblems.DatesOutOfOrder(first.At, first.Value.Written, key, second.Value.Written);
    }
}
