using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>
/// The words for voices, made of the fields of citations; the first letter of a name differs within a line.
/// </summary>
internal static class ShippedVoices
{
    /// <summary>All voices of a claim in a line, the sources' own first.</summary>
    public static string Of(ClaimJson claim) =>
        string.Join(
            "; ",
            Supporting(claim)
                .GroupBy(ChainOf, StringComparer.OrdinalIgnoreCase)
                .OrderBy(voices => voices.Key.Length > 0)
                .Select(voices => Line(voices.Key, [.. voices.Select(citation => citation.PublishedIn).Distinct()]))
        );

    /// <summary>Who says it, through whom, and in which source.</summary>
    public static string Of(CitationJson citation) => Line(ChainOf(citation), [citation.PublishedIn]);

    public static IEnumerable<CitationJson> Supporting(ClaimJson claim) => claim.Citations.Where(IsSupporting);

    public static bool IsSupporting(CitationJson citation) => citation.Stance == Stance.Supports.Word();

    /// <summary>The first letter of an article is small within a line.</summary>
    public static bool AreSame(string? one, string? other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Who says it and through whom; empty where the source says it itself.</summary>
    public static string ChainOf(CitationJson citation) =>
        citation.AssertedBy == citation.PublishedIn && citation.RelayedBy is null
            ? ""
            : string.Join(", according to ", [citation.AssertedBy, .. citation.RelayedBy ?? []]);

    private static string Line(string chain, IReadOnlyList<string> sources)
    {
        var last = sources.Count < 2 ? "" : $" and {sources[^1]}";
        var printed = last.Length == 0 ? sources[0] : $"{string.Join(", ", sources.SkipLast(1))}{last}";
        return chain.Length == 0 ? printed : $"{chain}, in {printed}";
    }
}
