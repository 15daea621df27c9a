using Wiki.Rendering;

namespace Wiki.Exports;

/// <summary>Citations, quotes and dates as JSON.</summary>
internal static class CitationJson
{
    public static object Of(Citation citation, Edition edition) => new
    {
        Source = citation.Source.Id,
        Stance = citation.Stance.Word(),
        By = Ids(citation.By),
        citation.Note,
        Verdict = edition.Proofs.Of(citation.Quote).Verdict.Word(),
        Quote = Passages(citation.Quote, edition),
    };

    public static object Of(Basis basis, Edition edition) => new { Source = basis.Quote.Source.Id, basis.Resolved, Quote = Passages(basis.Quote, edition) };

    public static object? Date(Located<Edtf>? date) => date is { } known ? new { Edtf = known.Value.Written, Words = known.Value.Display, known.Value.Earliest, known.Value.Latest } : null;

    /// <summary>Null rather than an empty list.</summary>
    public static IReadOnlyList<string>? Ids(IEnumerable<Reference> references) => references.Select(reference => reference.Id).ToList() is { Count: > 0 } ids ? ids : null;

    public static IReadOnlyList<object>? Bases(IReadOnlyList<Basis> bases, Edition edition) => bases.Count > 0 ? [.. bases.Select(basis => Of(basis, edition))] : null;

    /// <summary>Offsets count UTF-16 code units of the block's text, which the source carries.</summary>
    private static IEnumerable<object> Passages(Quote quote, Edition edition) =>
        quote.Parts.Zip(edition.Proofs.Of(quote).Passages, (part, passage) => new { Words = Wording.Normalize(part.Value), passage.Block, passage.Start, passage.End });
}
