using Wiki.Composing;
using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Maps citations, the bases of dates, and the quotes of both to JSON.</summary>
internal static class QuoteMapping
{
    public static CitationJson ToJson(this Citation citation, Edition edition)
    {
        var voice = Voices.Of(citation, edition.Corpus);
        return new CitationJson
        {
            Source = citation.Source.Id,
            Stance = citation.Stance.Word(),
            By = citation.By.Ids(),
            AssertedBy = voice.AssertedBy(edition.Corpus),
            RelayedBy = voice.RelayedBy(edition.Corpus).NullIfEmpty(),
            PublishedIn = voice.PublishedIn,
            Note = citation.Note,
            Verdict = edition.Proofs.Of(citation.Quote).Verdict.Word(),
            Quote = citation.Quote.ToJson(edition),
            InOneLine = InOneLine(citation.Quote),
        };
    }

    public static IReadOnlyList<BasisJson>? ToJson(this IReadOnlyList<Basis> bases, Edition edition) =>
        bases.ConvertAll(basis => basis.ToJson(edition)).NullIfEmpty();

    public static IReadOnlyList<QuotePartJson> ToJson(this Quote quote, Edition edition)
    {
        var passages = edition.Proofs.Of(quote).Passages;
        var parts = new QuotePartJson[passages.Count];
        for (var index = 0; index < parts.Length; index++)
            parts[index] = quote.Parts[index].ToJson(passages[index]);
        return parts;
    }

    private static BasisJson ToJson(this Basis basis, Edition edition) => new()
    {
        Source = basis.Quote.Source.Id,
        Resolved = basis.Resolved,
        Quote = basis.Quote.ToJson(edition),
        InOneLine = InOneLine(basis.Quote),
    };

    private static string? InOneLine(Quote quote) =>
        quote.Parts.Count > 1 ? QuoteText.InOneLine(quote.Words) : null;

    private static QuotePartJson ToJson(this Located<string> part, Passage passage) => new()
    {
        Words = QuoteText.Normalize(part.Value),
        Block = passage.Block,
        Start = passage.Start,
        End = passage.End,
    };
}
