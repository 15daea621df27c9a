using System.Text.Json;

namespace Wiki.Tests.Browser;

/// <summary>What stands of a topic without a source, counted only from the exported data.</summary>
internal sealed class LensData : IDisposable
{
    private static readonly string[] SidesOfHypotheses = ["for", "against"];
    private static readonly string[] Counted = ["claim", "source", "speaker"];

    private readonly JsonDocument _json;
    private readonly JsonElement _topic;
    private readonly Dictionary<string, JsonElement> _claims;
    private readonly Dictionary<string, JsonElement> _sources;

    public LensData(PublishedSite site, string topic)
    {
        _json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Folder, "data/wiki.json")));
        _topic = All("topics").Single(each => PublishedData.Id(each) == topic);
        _claims = All("claims").ToDictionary(PublishedData.Id);
        _sources = All("sources").ToDictionary(PublishedData.Id);
    }

    public LensState Without(string source) =>
        new(
            Rows(source),
            Judgements(source),
            Sides(source),
            Shares(source),
            [.. _claims.Keys.Where(claim => Sources(claim, "supports").All(each => each == source))],
            id => id == source || (_claims.ContainsKey(id) && Carrying(id).All(each => each == source))
        );

    public void Dispose() => _json.Dispose();

    private IReadOnlyList<string> Rows(string source) =>
        [
            .. List(_topic, "matrix")
                .Select(row => PublishedData.Words(row, "claims").SelectMany(Carrying).Distinct().ToList())
                .OrderByDescending(carrying => carrying.Count)
                .Select(carrying => carrying.Contains(source)
                    ? $"{carrying.Count} → {carrying.Count - 1}"
                    : $"{carrying.Count} of {_sources.Count}"),
        ];

    private IReadOnlyList<string> Judgements(string source) =>
        [
            .. List(_topic, "key-judgements")
                .Select(one => PublishedData.Words(one, "claims").SelectMany(Carrying).Distinct().ToList())
                .Select(carrying => (carrying.Contains(source), carrying.Count) switch
                {
                    (false, var count) => $"{count}",
                    (true, 1) => "1 falls",
                    (true, var count) => $"{count} {count - 1}",
                }),
        ];

    private IReadOnlyList<string> Sides(string source) =>
        [
            .. from hypothesis in List(_topic, "hypotheses")
               from side in SidesOfHypotheses
               select Side(hypothesis, side, source),
        ];

    private string Side(JsonElement hypothesis, string key, string source)
    {
        var claims = PublishedData.Words(hypothesis, key);
        var before = Amounts(claims, _ => true);
        var now = Amounts(claims, each => each != source);
        if (claims.Count == 0)
            return "no claim";
        return string.Join(", ", Counted.Select((word, index) => Amount(before[index], now[index], word)));
    }

    private static string Amount(int before, int now, string word) =>
        $"{(before == now ? $"{now}" : $"{before} → {now}")} {word}{(before == 1 && now == 1 ? "" : "s")}";

    private int[] Amounts(IReadOnlyList<string> claims, Func<string, bool> counts)
    {
        var voices = claims
            .SelectMany(claim =>
                Citations(claim, "supports").Select(citation => (claim, Source: SourceOf(citation), citation))
            )
            .Where(voice => counts(voice.Source))
            .ToList();
        return
        [
            voices.Select(voice => voice.claim).Distinct().Count(),
            voices.Select(voice => voice.Source).Distinct().Count(),
            voices.Select(voice => SpeakerOf(voice.citation)).Distinct().Count(),
        ];
    }

    private IReadOnlyList<string> Shares(string source)
    {
        var claims = _claims
            .Where(claim => PublishedData.Words(claim.Value, "topics").Contains(PublishedData.Id(_topic)))
            .Where(claim => claim.Value.GetProperty("status").GetString() == "active")
            .Select(claim => Sources(claim.Key, "supports").ToList())
            .ToList();
        var left = claims
            .Select(each => each.Where(id => id != source).ToList())
            .Where(each => each.Count > 0)
            .ToList();
        return
        [
            .. claims.SelectMany(each => each)
                .CountBy(each => each)
                .OrderByDescending(each => each.Value)
                .ThenBy(each => each.Key, StringComparer.Ordinal)
                .Select(each => Share(each.Key, each.Key == source ? claims : left)),
        ];
    }

    private static string Share(string source, List<List<string>> claims) =>
        $"{claims.Count(each => each.Contains(source))} of {claims.Count} claims"
        + (claims.Count(each => each is [var only] && only == source) is > 0 and var single ? $", {single} only here" : "");

    /// <summary>From whom the source has it: the last who relayed it, or the one who asserts it.</summary>
    private static string SpeakerOf(JsonElement citation) =>
        PublishedData.Words(citation, "relayed-by") is [.., var last]
            ? last
            : citation.GetProperty("asserted-by").GetString()!;

    private IEnumerable<string> Carrying(string claim) =>
        Sources(claim, "supports").Union(Sources(claim, "qualifies"));

    private IEnumerable<string> Sources(string claim, string stance) =>
        Citations(claim, stance).Select(SourceOf).Distinct();

    private IEnumerable<JsonElement> Citations(string claim, string stance) =>
        List(_claims[claim], "citations").Where(citation => citation.GetProperty("stance").GetString() == stance);

    private static string SourceOf(JsonElement citation) => citation.GetProperty("source").GetString()!;

    private JsonElement.ArrayEnumerator All(string kind) => List(_json.RootElement, kind);

    private static JsonElement.ArrayEnumerator List(JsonElement record, string key) =>
        record.TryGetProperty(key, out var list) ? list.EnumerateArray() : default;
}

/// <summary>What a page has to show without a source.</summary>
/// <param name="Fallen">The claims that no other source supports.</param>
/// <param name="IsRemoved">Whether a claim or a source is not there any more.</param>
internal sealed record LensState(
    IReadOnlyList<string> Rows,
    IReadOnlyList<string> Judgements,
    IReadOnlyList<string> Sides,
    IReadOnlyList<string> Shares,
    IReadOnlyList<string> Fallen,
    Func<string, bool> IsRemoved
);
