using Wiki.Composing;
using static System.FormattableString;

namespace Wiki.Exports.Search;

/// <summary>Every block of every source as a document, in the order of sources and of their text.</summary>
internal static class SourceDocuments
{
    public static IReadOnlyList<SearchDocument> Of(Edition edition) =>
        [.. edition.Corpus.Sources.SelectMany(source => Of(source, edition))];

    private static IEnumerable<SearchDocument> Of(Source source, Edition edition)
    {
        var quoting = edition.Passages.Of(source)
            .Where(use => use.User is Claim)
            .ToLookup(use => use.Passage.Block, use => (Claim)use.User);
        return source.Blocks.Select(block => new SearchDocument
        {
            Id = Invariant($"{source.Id}#b{block.Index}"),
            Name = block.Text,
            Lead = source.Label.Value,
            Kind = block.IsHeading ? "heading" : "",
            IsCalledByName = false,
            Facets = Facets.Of(source, [.. quoting[block.Index].Distinct()], edition.Corpus),
        });
    }
}
