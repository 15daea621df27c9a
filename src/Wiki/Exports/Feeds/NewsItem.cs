using Wiki.Composing;
using static System.FormattableString;

namespace Wiki.Exports.Feeds;

/// <summary>An entry of the feed: on a day, a claim was added, changed, corrected or withdrawn.</summary>
/// <param name="Name">A name that is unique within the wiki.</param>
/// <param name="What">The change, in one word or a few.</param>
/// <param name="Words">The reason, or the quoted words of a new claim.</param>
internal sealed record NewsItem(string Name, DateOnly On, Claim Claim, string What, string Words)
{
    /// <summary>The language of the words, where it is another than that of the wiki.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The newest first. A change is as old as its entry in the claim's history; a new claim as the first of these, or
    /// else as the newest report that it cites is in the wiki, by the day on which it was read or published.
    /// </summary>
    public static IEnumerable<NewsItem> All(Edition edition) =>
        edition.Corpus.Claims.SelectMany(claim => Of(claim, edition.Corpus))
            .OrderByDescending(item => item.On)
            .ThenBy(item => item.Name, StringComparer.Ordinal);

    private static List<NewsItem> Of(Claim claim, Corpus corpus)
    {
        var items = new List<NewsItem> { Added(claim, corpus) };
        items.AddRange(claim.History.Select((change, index) => Changed(claim, change, index)));
        if (!claim.IsActive && !IsInHistory(claim))
            items.Add(Withdrawn(claim, items.Max(item => item.On)));
        return items;
    }

    private static NewsItem Added(Claim claim, Corpus corpus)
    {
        // Words that dispute a claim are not those of the voices that it is shown under.
        var quote = claim.Citations.FirstOrDefault(citation => citation.Supports, claim.Citations[0]).Quote;
        var words = claim.IsGraphic ? Claim.InPlaceOfGraphic : QuoteText.InOneLine(quote.Words);
        var language = corpus.Get<Source>(quote.Source).Language;
        return new NewsItem(claim.Id, ContentDates.Added(claim, corpus), claim, "New claim", words)
        {
            Language = claim.IsGraphic || language == corpus.Site.Language ? null : language,
        };
    }

    private static NewsItem Changed(Claim claim, Change change, int index) => new(
        Invariant($"{claim.Id}/{index}"),
        ContentDates.First(change.On.Value),
        claim,
        FirstLetter.InUpperCase(change.What.TrimEnd('.')),
        change.Reason);

    /// <summary>Announces what no entry of the history does, on the day of the last of them.</summary>
    private static NewsItem Withdrawn(Claim claim, DateOnly on)
    {
        var status = claim.Status.Value.Word();
        return new NewsItem($"{claim.Id}/{status}", on, claim, FirstLetter.InUpperCase(status), claim.Reason ?? "");
    }

    private static bool IsInHistory(Claim claim) =>
        claim.History.Any(change =>
            change.Reason == claim.Reason
            || change.What.Contains(claim.Status.Value.Word(), StringComparison.OrdinalIgnoreCase));
}
