using Wiki.Checking.Prose;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>A date that no report prints says which words it was resolved from.</summary>
internal static class InferredDatesSayFromWhat
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
    [
        .. content.Scope.Sources.Where(source => source.PublishedBasis.Count == 0 && !IsPrinted(source.Published.Value, Words(source))).Select(source => EditorialProblems.DateWithoutBasis(source.Published.At, source.Published.Value.Written, "published-basis")),
        .. content.Scope.Sources.Where(source => source is { Written: not null, WrittenBasis.Count: 0 }).Select(source => EditorialProblems.DateWithoutBasis(source.Written!.Value.At, source.Written.Value.Value.Written, "written-basis")),
        .. content.Scope.Events.Where(@event => @event.Date is { } date && @event.DateBasis.Count == 0 && @event.Claims.All(claim => content.Corpus.Find<Claim>(claim) is not null) && !IsPrinted(date.Value, Quoted(@event, content.Corpus))).Select(@event => EditorialProblems.DateWithoutBasis(@event.Date!.Value.At, @event.Date.Value.Value.Written, "date-basis")),
    ];

    /// <summary>The report's text, and what was removed from it: a stamp often stood outside the text.</summary>
    private static IEnumerable<string> Words(Source source) => source.Blocks.Select(block => block.Text).Concat(source.Transcription);

    private static IEnumerable<string> Quoted(Event @event, Corpus corpus) =>
        @event.Claims.Select(corpus.Find<Claim>).OfType<Claim>().SelectMany(claim => claim.Citations).SelectMany(citation => citation.Quote.Parts).Select(part => QuoteText.Normalize(part.Value));

    private static bool IsPrinted(Edtf date, IEnumerable<string> words) => words.SelectMany(Dates.In).ToList() is var found
        && (found.Exists(printed => printed.Says(date)) || IsPrintedByEnds(date, found));

    /// <summary>A lasting date is printed where both its ends are: "between 2015 and 2017".</summary>
    private static bool IsPrintedByEnds(Edtf date, List<FoundDate> found) => date.IsLasting
        && date.Written.Split('/').All(end => end is ".." || (Edtf.TryParse(end, out var day, out _) && found.Exists(printed => printed.Says(day))));
}
