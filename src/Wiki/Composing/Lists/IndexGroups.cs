using Wiki.Pages;
using static System.FormattableString;

namespace Wiki.Composing.Lists;

/// <summary>Orders the records of an index, and groups claims and questions by topic and entities by kind.</summary>
internal static class IndexGroups
{
    /// <summary>The heading of claims and questions without a topic.</summary>
    public const string OfNoTopic = "Without a topic";

    /// <summary>Groups in order, and in each the shown names, without regard to case and articles.</summary>
    public static IReadOnlyList<T> InOrder<T>(IEnumerable<T> records, Corpus corpus)
        where T : Record =>
    [
        .. records.OrderBy(record => Place(record, corpus))
            .ThenBy(record => NameToSort(record.Name), StringComparer.OrdinalIgnoreCase)
            .ThenBy(record => record.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rows of a page of an index; of one page of several a number would mislead.</summary>
    public static IReadOnlyList<IndexGroup> Of(Listing listing, int page, Corpus corpus, Func<Record, IndexRow> row) =>
    [
        .. from record in listing.On(page)
           group record by listing.IsGrouped ? HeadingOf(record, corpus) : null into ofHeading
           let heading = listing.Pages == 1 && ofHeading.Key is { } key
               ? Invariant($"{key} ({ofHeading.Count()})")
               : ofHeading.Key
           select new IndexGroup(heading, [.. ofHeading.Select(row)]),
    ];

    /// <summary>A name without the article and the signs that it begins with.</summary>
    public static string NameToSort(string name)
    {
        var bare = name.TrimStart('"', '\'', '[', '(', '“', '‘', '«');
        return bare[Articles.Of(bare).Length..];
    }

    private static int Place(Record record, Corpus corpus) => record switch
    {
        Claim claim => TopicOf(claim, corpus)?.Order ?? int.MaxValue,
        Question question => TopicOf(question, corpus)?.Order ?? int.MaxValue,
        Entity entity => (int)entity.Kind,
        _ => 0,
    };

    private static string? HeadingOf(Record record, Corpus corpus) => record switch
    {
        Claim claim => TopicOf(claim, corpus)?.Name ?? OfNoTopic,
        Question question => TopicOf(question, corpus)?.Name ?? OfNoTopic,
        Entity entity => IndexTitles.Of(entity.Kind),
        _ => null,
    };

    /// <summary>The topic that most of its claims come first under, or the first of those.</summary>
    private static Topic? TopicOf(Question question, Corpus corpus) =>
        corpus.GetAll<Claim>(question.Claims)
            .Select(claim => TopicOf(claim, corpus))
            .OfType<Topic>()
            .GroupBy(topic => topic.Id, StringComparer.Ordinal)
            .OrderByDescending(claims => claims.Count())
            .ThenBy(claims => claims.First().Order)
            .FirstOrDefault()?.First();

    private static Topic? TopicOf(Claim claim, Corpus corpus) =>
        claim.Topics.Count > 0 ? corpus.Get<Topic>(claim.Topics[0]) : null;
}
