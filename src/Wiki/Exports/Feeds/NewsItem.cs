using Wiki.Composing;
using static System.FormattableString;

namespace Wiki.Exports.Feeds;

/// <summary>An entry of the feed: on a day, a claim was added, changed, corrected or withdrawn.</summary>
/// <param name="Name">A name that is unique within the wiki.</param>
/// <param name="What">The change, in one word or a few.</param>
/// <param name="Words">The reason, or the quoted words of a new claim.</param>
internal sealed record NewsItem(string Name, DateOnly On, Claim Claim, string What, string Words)
{
    /// <summary>The newest first, by the dates of the content.</summary>
    public static IEnumerable<NewsItem> All(Edition edition) =>
        edition.Corpus.Claims.SelectMany(claim => Of(claim, edition.Corpus))
            .OrderByDescending(item => item.On)
            .ThenBy(item => item.Name, StringComparer.Ordinal);

    private static IEnumerable<NewsItem> Of(Claim claim, Corpus corpus) =>
        [Added(claim, corpus), .. claim.History.Select((change, index) => Changed(claim, change, index))];

    private static NewsItem Added(Claim claim, Corpus corpus)
    {
        var parts = claim.Citations[0].Quote.Parts.Select(part => QuoteText.Normalize(part.Value));
        var words = string.Join(" \u2026 ", parts);
        return new NewsItem(claim.Id, ContentDates.Added(claim, corpus), claim, "New claim", words);
    }

    private static NewsItem Changed(Claim claim, Change change, int index) => new(
        Invariant($"{claim.Id}/{index}"),
        ContentDates.First(change.On.Value),
        claim,
        Capital(change.What),
        change.Reason);

    private static string Capital(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..].TrimEnd('.');
}
