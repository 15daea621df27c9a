using Wiki.Composing;

namespace Wiki.Exports;

/// <summary>When things came to be and changed, by the dates of the content and never by a clock.</summary>
internal static class ContentDates
{
    /// <summary>Used where no date is known.</summary>
    public static DateOnly Unknown { get; } = new(1970, 1, 1);

    /// <summary>The first day on which a report can have been published.</summary>
    public static DateOnly Of(Source source) => First(source.Published.Value);

    /// <summary>
    /// The first day on which the wiki can have had a source: when it was read, or else published.
    /// </summary>
    public static DateOnly Received(Source source) =>
        source.Accessed is { } accessed ? First(accessed.Value) : Of(source);

    /// <summary>A claim is as old in the wiki as the newest source that it cites, or as its own first change.</summary>
    public static DateOnly Added(Claim claim, Corpus corpus) =>
        claim.History.Select(change => First(change.On.Value)).Append(Newest(claim, corpus, Received)).Min();

    /// <summary>The day of the newest source that a claim cites.</summary>
    public static DateOnly NewestSource(Claim claim, Corpus corpus) => Newest(claim, corpus, Of);

    public static DateOnly Changed(Claim claim, Corpus corpus) =>
        claim.History.Select(change => First(change.On.Value)).Append(Added(claim, corpus)).Max();

    /// <summary>The day of the newest source or change.</summary>
    public static DateOnly Newest(Edition edition) =>
        edition
            .Corpus.Sources.Select(Of)
            .Concat(edition.Corpus.Claims.Select(claim => Changed(claim, edition.Corpus)))
            .DefaultIfEmpty(Unknown)
            .Max();

    public static DateOnly First(Edtf date) => date.Earliest ?? date.Latest ?? Unknown;

    /// <summary>The start of a day in UTC after RFC 3339, with milliseconds.</summary>
    public static string Stamp(DateOnly day) =>
        day.ToString("yyyy-MM-dd'T00:00:00.000Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Newest(Claim claim, Corpus corpus, Func<Source, DateOnly> day) => corpus
        .GetAll<Source>(claim.Citations.Select(citation => citation.Source))
        .Select(day)
        .DefaultIfEmpty(Unknown)
        .Max();
}
