using Wiki.Evidence.Dates;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>A date that no report prints has a basis: the words it was resolved from.</summary>
internal static class InferredDatesSayFromWhat
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
    [
        .. content.Sources.Where(IsWithoutEnd).Select(OfPublishedWithoutEnd),
        .. content.Sources.Where(source => !IsWithoutEnd(source) && IsPublishedInferred(source)).Select(OfPublished),
        .. content.Sources.Where(IsWrittenWithoutBasis).Select(OfWritten),
        .. content.Events.Where(@event => IsInferred(@event, content.Corpus)).Select(OfEvent),
    ];

    private static bool IsWithoutEnd(Source source) =>
        source.Published.Value is { IsLasting: true } date && date.Written.Contains("..", StringComparison.Ordinal);

    private static bool IsPublishedInferred(Source source) =>
        source.PublishedBasis.Count == 0 && !source.IsDatedByPage && !IsPrinted(source.Published.Value, Words(source));

    private static bool IsWrittenWithoutBasis(Source source) => source is { Written: not null, WrittenBasis.Count: 0 };

    private static bool IsInferred(Event @event, Corpus corpus) =>
        @event.Date is { } date
        && @event.DateBasis.Count == 0
        && @event.Claims.All(claim => corpus.Find<Claim>(claim) is not null)
        && !IsPrinted(date.Value, Quoted(@event, corpus));

    private static Problem OfPublishedWithoutEnd(Source source) =>
        EditorialProblems.PublishedWithoutEnd(source.Published);

    private static Problem OfPublished(Source source) => Missing(source.Published, "published-basis");

    private static Problem OfWritten(Source source) => Missing(source.Written!.Value, "written-basis");

    private static Problem OfEvent(Event @event) => Missing(@event.Date!.Value, "date-basis");

    private static Problem Missing(Located<Edtf> date, string key) =>
        EditorialProblems.DateWithoutBasis(date.At, date.Value.Written, key);

    /// <summary>The report's text, and what its transcription left out: often the date was beside the text.</summary>
    private static IEnumerable<string> Words(Source source) =>
        source.Blocks.Select(block => block.Text).Concat(source.Transcription);

    private static IEnumerable<string> Quoted(Event @event, Corpus corpus) =>
        @event.Claims.Select(corpus.Find<Claim>)
            .OfType<Claim>()
            .SelectMany(claim => claim.Citations)
            .SelectMany(citation => citation.Quote.Parts)
            .Select(part => QuoteText.Normalize(part.Value));

    /// <summary>Most reports print their date at the start, and the rest of a long one is not searched.</summary>
    private static bool IsPrinted(Edtf date, IEnumerable<string> words) =>
        words.SelectMany(PrintedDates.In).Any(printed => printed.Says(date))
        || (date.IsLasting && IsPrintedByEnds(date, [.. words.SelectMany(PrintedDates.In)]));

    /// <summary>A lasting date is printed if both its ends are: "between 2015 and 2017".</summary>
    private static bool IsPrintedByEnds(Edtf date, List<FoundDate> found) =>
        date.Written.Split('/').All(end => end is ".." || IsPrintedEnd(end, found));

    private static bool IsPrintedEnd(string end, List<FoundDate> found) =>
        Edtf.TryParse(end, out var day, out _) && found.Exists(printed => printed.Says(day));
}
