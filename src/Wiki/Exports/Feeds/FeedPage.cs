using Wiki.Composing;
using Wiki.Output;
using static System.FormattableString;

namespace Wiki.Exports.Feeds;

/// <summary>A page of the feed, and its links to the others (RFC 5005).</summary>
/// <param name="Updated">The same for each page: the day of the newest entry of all.</param>
internal sealed record FeedPage(Edition Edition, int Number, int Count, DateOnly Updated)
{
    public const string HistoryNamespace = "http://purl.org/syndication/history/1.0";

    public StableId Ids { get; } = new(Edition);

    public string Path => PathOf(Number);

    /// <summary>Whether it has every entry there is (section 2).</summary>
    public bool IsComplete => Count == 1;

    public IEnumerable<(string Relation, string Path)> Links => [.. Self, .. Count > 1 ? Others : []];

    private IEnumerable<(string, string)> Self =>
        Edition.Corpus.Site.BaseAddress is null ? [] : [("self", Path)];

    private IEnumerable<(string, string)> Others =>
    [
        ("first", PathOf(1)),
        .. Number > 1 ? [("previous", PathOf(Number - 1))] : Array.Empty<(string, string)>(),
        .. Number < Count ? [("next", PathOf(Number + 1))] : Array.Empty<(string, string)>(),
        ("last", PathOf(Count)),
    ];

    public string AddressOf(string path) => Edition.AddressFrom(Path, path);

    private static string PathOf(int number) =>
        number == 1 ? DataFormats.Feed.Path : Invariant($"feed-{number}.atom");
}
