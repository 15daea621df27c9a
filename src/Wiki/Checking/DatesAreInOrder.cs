using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>A source is written no later than it is published, and published no later than we read it.</summary>
internal static class DatesAreInOrder
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from source in content.Scope.Sources
        from problem in new[] { Check(source.Written, "published", source.Published), Check(source.Published, "accessed", source.Accessed) }.OfType<Problem>()
        select problem;

    private static Problem? Check(Located<Edtf>? earlier, string key, Located<Edtf>? later) =>
        earlier is { } first && later is { } second && !first.Value.CanPrecede(second.Value) ? CorpusProblems.DatesOutOfOrder(first.At, first.Value.Written, key, second.Value.Written) : null;
}
