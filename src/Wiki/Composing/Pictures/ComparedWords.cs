using Wiki.Composing.Citing;
using Wiki.Pages;

namespace Wiki.Composing.Pictures;

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
    private static IReadOnlyList<ComparedQuote> Cell(IEnumerable<Citation> citations, PageScope scope)
    {
        var quotes = citations
            .Select(citation => new SpokenQuote(
                citation,
                Voices.Of(citation, scope.Corpus).ChainWords(scope.Corpus),
                scope.Edition.Proofs.Of(citation.Quote).Passages))
            .OrderBy(quote => (quote.First.Block, quote.First.Start, -quote.First.End))
            .DistinctBy(quote => quote.First);
        return
        [
            .. WithoutContained(quotes)
                .Select(quote => new ComparedQuote(quote.Speaker, Excerpts.Of(quote.Citation.Quote, scope))),
        ];
    }

    /// <summary>Leaves out a quote within a longer one of the same speaker, to which it adds nothing.</summary>
    private static IEnumerable<SpokenQuote> WithoutContained(IEnumerable<SpokenQuote> quotes)
    {
        var ends = new Dictionary<(string Speaker, int Block), int>();
        foreach (var quote in quotes)
        {
            var (key, end) = ((quote.Speaker, quote.First.Block), quote.First.End);
            var reached = ends.GetValueOrDefault(key);
            if (quote.Passages.Count == 1 && end <= reached)
                continue;
            ends[key] = Math.Max(reached, end);
            yield return quote;
        }
    }

    private sealed record SpokenQuote(Citation Citation, string Speaker, IReadOnlyList<Passage> Passages)
    {
        public Passage First => Passages[0];
    }
}
