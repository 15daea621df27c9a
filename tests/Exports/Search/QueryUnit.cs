using System.Text.RegularExpressions;
using Wiki.Exports.Search;

namespace Wiki.Tests.Exports.Search;

/// <summary>Words of a query that stand side by side; the last may be half typed.</summary>
internal sealed partial record QueryUnit(IReadOnlyList<string> Words, bool IsExact, bool IsOpen)
{
    private const string GroupSpace =
        "(?<=(?<![\\p{L}\\p{M}\\p{N}]|\\p{Nd}[.,:/])\\p{Nd}{1,3})[ \u00a0\u2007\u2009\u202f]"
        + "(?=\\p{Nd}{3}(?!\\p{Nd}))";

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

    /// <summary>A space that groups thousands divides no words.</summary>
    [GeneratedRegex($"\"[^\"]*\"?|(?:[^\\s\"]|{GroupSpace})+")]
    private static partial Regex Parts();
}
