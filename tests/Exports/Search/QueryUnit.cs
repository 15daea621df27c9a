using System.Text.RegularExpressions;
using Wiki.Exports.Search;

namespace Wiki.Tests.Exports.Search;

/// <summary>Words of a query that stand side by side; the last may be half typed.</summary>
internal sealed partial record QueryUnit(IReadOnlyList<string> Words, bool IsExact, bool IsOpen)
{
    public static IEnumerable<QueryUnit> Parse(string query)
    {
        var parts = Parts().Matches(query);
        return parts
            .Select(
                (part, index) =>
                    new QueryUnit(
                        [.. SearchTokens.Of(part.Value)],
                        part.Value[0] == '"',
                        index == parts.Count - 1 && char.IsLetterOrDigit(query[^1])
                    )
            )
            .Where(unit => unit.Words.Count > 0);
    }

    [GeneratedRegex("\"[^\"]*\"?|[^\\s\"]+")]
    private static partial Regex Parts();
}
