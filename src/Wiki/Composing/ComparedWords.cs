using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes what each source says of a question or an event, in its own words.</summary>
internal static class ComparedWords
{
    /// <summary>The claims of a question or an event.</summary>
    public static IEnumerable<Claim> ClaimsOf(Record record, Corpus corpus) => record switch
    {
        Question question => corpus.GetAll<Claim>(question.Claims),
        Event @event => corpus.GetAll<Claim>(@event.Claims),
        _ => [],
    };

    /// <param name="sources">A cell is made for each.</param>
    public static CompareRow Of(Record record, IEnumerable<Source> sources, PageScope scope)
    {
        var citations = ClaimsOf(record, scope.Corpus)
            .SelectMany(claim => claim.Citations)
            .ToLookup(citation => citation.Source.Id);
        var cells = sources.Select(source => Cell(citations[source.Id], scope)).ToList();
        return new CompareRow(scope.To(record), cells, cells.Count(cell => cell.Count > 0));
    }

    /// <summary>Each quote once, in the order of the report.</summary>
    private static IReadOnlyList<ComparedQuote> Cell(IEnumerable<Citation> citations, PageScope scope) =>
    [
        .. citations.Select(citation => (Citation: citation, First: FirstPassage(citation, scope)))
            .OrderBy(each => (each.First.Block, each.First.Start))
            .DistinctBy(each => each.First)
            .Select(each => new ComparedQuote(
                Voices.Of(each.Citation, scope.Corpus).ChainWords(scope.Corpus),
                Excerpts.Of(each.Citation.Quote, scope))),
    ];

    private static Passage FirstPassage(Citation citation, PageScope scope) =>
        scope.Edition.Proofs.Of(citation.Quote).Passages[0];
}
