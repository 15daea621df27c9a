using System.Text.Json;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>The statement of each claim stands whole in the annotations, and each of its quotes.</summary>
internal static class AnnotationsAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site) =>
        site.Compare(DataFormats.Annotations.Path, bytes => Differences(Values(bytes), site.Data));

    private static IEnumerable<string> Differences(HashSet<string> found, ShippedWiki data) =>
    [
        .. from claim in data.Claims.Values
           where !found.Contains(Plain(data.Voices[claim.Id] + claim.Statement))
           select PublishedParts.Statement(claim.Id),
        .. from claim in data.Claims.Values
           where claim.Citations.Any(citation => citation.Quote.Any(part => !found.Contains(Plain(part.Words))))
           select PublishedParts.QuoteOf(claim.Id),
    ];

    /// <summary>The letters of every text.</summary>
    private static HashSet<string> Values(byte[] bytes)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var reader = new Utf8JsonReader(bytes); reader.Read();)
        {
            if (reader.TokenType == JsonTokenType.String)
                found.Add(Plain(reader.GetString()!));
        }

        return found;
    }

    private static string Plain(string words) => Letters.Of(words).ToUpperInvariant();
}
