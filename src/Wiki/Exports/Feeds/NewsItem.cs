using System.Globalization;
using Wiki.Composing;

namespace Wiki.Exports.Feeds;

/// <summary>Something that happened to a claim on a day: it was added, changed, corrected or withdrawn.</summary>
/// <param name="Name">A name within the wiki that no other item has.</param>
/// <param name="What">What happened, in one word or a few.</param>
/// <param name="Words">Why, or the words that a new claim rests on.</param>
internal sealed record NewsItem(string Name, DateOnly On, Claim Claim, string What, string Words)
{
    /// <summary>The newest first, by the dates of the content.</summary>
    public static IEnumerable<NewsItem> All(Edition edition) =>
        edition.Corpus.Claims.SelectMany(claim => Of(claim, edition.Corpus)).OrderByDescending(item => item.On).ThenBy(item => item.Name, StringComparer.Ordinal);

    private static IEnumerable<NewsItem> Of(Claim claim, Corpus corpus) =>
    [
        new NewsItem(claim.Id, ContentDates.Added(claim, corpus), claim, "New claim", string.Join(" \u2026 ", claim.Citations[0].Quote.Parts.Select(part => QuoteText.Normalize(part.Value)))),
        .. claim.History.Select((change, index) => new NewsItem(string.Create(CultureInfo.InvariantCulture, $"{claim.Id}/{index}"), ContentDates.First(change.On.Value), claim, Capital(change.What), change.Reason)),
    ];

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..].TrimEnd('.');
}
