using System.Globalization;

namespace Wiki.Exports;

/// <summary>
/// A citation with a name of its own: its claim, its source, and its number among the citations of that source, so that
/// a citation added before it does not change the name.
/// </summary>
internal sealed record NamedCitation(string Name, Citation Citation)
{
    /// <summary>In the order of the citations.</summary>
    public static IEnumerable<NamedCitation> Of(Claim claim)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var citation in claim.Citations)
        {
            var source = citation.Source.Id;
            counts[source] = counts.GetValueOrDefault(source) + 1;
            var name = string.Create(CultureInfo.InvariantCulture, $"{claim.Id}/{source}/{counts[source]}");
            yield return new NamedCitation(name, citation);
        }
    }
}
