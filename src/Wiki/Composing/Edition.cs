using Wiki.Output;

namespace Wiki.Composing;

/// <summary>A checked corpus with everything that pages are composed from, each part computed on first use.</summary>
internal sealed class Edition(Corpus corpus, Proofs proofs, IReadOnlyList<PublishedAsset> assets)
{
    private readonly Lazy<Backlinks> _backlinks = new(() => new Backlinks(corpus));
    private readonly Lazy<CitedPassages> _passages = new(() => new CitedPassages(corpus, proofs));
    private readonly Lazy<ILookup<string, string>> _graphicWords = new(() => GraphicWordsOf(corpus));
    private readonly Lazy<Placements> _placements = new(() => new Placements(corpus.Events, corpus));

    public Corpus Corpus => corpus;

    public Proofs Proofs => proofs;

    /// <summary>The style sheets and scripts of the pages, those of the wiki itself last.</summary>
    public IReadOnlyList<PublishedAsset> Assets { get; } = WithLook(assets, corpus.Site);

    public CrossReferences References => corpus.References;

    public Backlinks Backlinks => _backlinks.Value;

    public CitedPassages Passages => _passages.Value;

    public Placements Placements => _placements.Value;

    /// <summary>The quoted words of graphic claims, by the ids of their sources.</summary>
    public ILookup<string, string> GraphicWords => _graphicWords.Value;

    /// <summary>The path of the base address, with a slash at its end.</summary>
    public string BasePath => Route.BasePathOf(Corpus.Site.BaseAddress);

    /// <summary>The full address of a file of the site; its path if the site has no base address.</summary>
    public string AddressOf(string path) =>
        Corpus.Site.BaseAddress is { } start ? $"{start.TrimEnd('/')}/{path}" : path;

    /// <summary>The full address of a file; relative to another file if the site has no base address.</summary>
    public string AddressFrom(string from, string path) =>
        Corpus.Site.BaseAddress is null ? new Route(from).To(path) : AddressOf(path);

    /// <summary>The latest day on which a source can have been published, in words.</summary>
    public string NewestSource { get; } =
        corpus.Sources.Select(source => source.Published.Value).MaxBy(date => date.Latest)?.Display ?? "";

    private static ILookup<string, string> GraphicWordsOf(Corpus corpus) =>
        corpus.Claims.Where(claim => claim.IsGraphic)
            .SelectMany(claim => claim.Citations)
            .SelectMany(citation => citation.Quote.Parts.Select(part => (citation.Source.Id, Words: part.Value)))
            .ToLookup(quoted => quoted.Id, quoted => QuoteText.Normalize(quoted.Words), StringComparer.Ordinal);

    private static IReadOnlyList<PublishedAsset> WithLook(IEnumerable<PublishedAsset> assets, Site site) =>
        [.. assets.Concat(LookStyle.Of(site.Look)).DistinctBy(asset => asset.Path)];
}
