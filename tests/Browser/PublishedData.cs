using System.Text.Json;

namespace Wiki.Tests.Browser;

/// <summary>The exported data of the published site, from which tests count again what a page shows.</summary>
internal sealed class PublishedData : IDisposable
{
    private readonly JsonDocument _json;
    private readonly Dictionary<string, (string Earliest, string Latest)> _published;
    private readonly Dictionary<string, IReadOnlyList<string>> _sourcesOfClaim;

    public PublishedData(PublishedSite site)
    {
        _json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Folder, "data/wiki.json")));
        _published = All("sources").ToDictionary(Id, source => (Day(source, "earliest"), Day(source, "latest")));
        _sourcesOfClaim = All("claims")
            .ToDictionary(
                Id,
                claim =>
                    (IReadOnlyList<string>)
                        [
                            .. claim
                                .GetProperty("citations")
                                .EnumerateArray()
                                .Select(citation => citation.GetProperty("source").GetString()!),
                        ]
            );
    }

    public IEnumerable<JsonElement> All(string kind) => _json.RootElement.GetProperty(kind).EnumerateArray();

    public static string Id(JsonElement record) => record.GetProperty("id").GetString()!;

    public static IReadOnlyList<string> Words(JsonElement record, string key) =>
        record.TryGetProperty(key, out var list) ? [.. list.EnumerateArray().Select(word => word.GetString()!)] : [];

    /// <summary>
    /// How many of the events had been reported by a day, how many had perhaps, and how many had not.
    /// </summary>
    public (int Reported, int Perhaps, int Not) ReportedBy(string day, IReadOnlyCollection<JsonElement> events)
    {
        var reports = events
            .Select(one =>
                Words(one, "claims")
                    .SelectMany(claim => _sourcesOfClaim[claim])
                    .Select(source => _published[source])
                    .ToList()
            )
            .ToList();
        var reported = reports.Count(each =>
            each.Exists(published => string.CompareOrdinal(published.Latest, day) <= 0)
        );
        var possible = reports.Count(each => each.Exists(published => string.CompareOrdinal(published.Earliest, day) <= 0));
        return (reported, possible - reported, reports.Count - possible);
    }

    public void Dispose() => _json.Dispose();

    private static string Day(JsonElement source, string end) =>
        source.GetProperty("published").GetProperty(end).GetString()!;
}
