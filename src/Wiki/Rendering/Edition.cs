namespace Wiki.Rendering;

/// <summary>A checked corpus with everything that pages are composed from.</summary>
internal sealed class Edition
{
    public Edition(Corpus corpus, Proofs proofs, IReadOnlyList<PublishedAsset> assets)
    {
        Corpus = corpus;
        Proofs = proofs;
        Assets = assets;
        References = new CrossReferences(corpus);
        Backlinks = new Backlinks(corpus);
        Rivals = new Rivals(corpus);
        Passages = new CitedPassages(corpus, proofs);
        Placements = new Placements(corpus.Events);
        NewestSource = corpus.Sources.Select(source => source.Published.Value).MaxBy(date => date.Latest) is { } newest ? newest.Display : "";
    }

    public Corpus Corpus { get; }

    public Proofs Proofs { get; }

    public IReadOnlyList<PublishedAsset> Assets { get; }

    public CrossReferences References { get; }

    public Backlinks Backlinks { get; }

    public Rivals Rivals { get; }

    public CitedPassages Passages { get; }

    public Placements Placements { get; }

    public Frames Frames { get; } = new();

    /// <summary>The path of the base address, with a slash at its end.</summary>
    public string BasePath => PathOf(Corpus.Site.BaseAddress);

    /// <summary>The path of an address, with a slash at its end.</summary>
    public static string PathOf(string? baseAddress) => Uri.TryCreate(baseAddress, UriKind.Absolute, out var address) ? address.AbsolutePath.TrimEnd('/') + "/" : "/";

    /// <summary>The full address of a file of the site, or its path where the site says no base address.</summary>
    public string AddressOf(string path) => Corpus.Site.BaseAddress is { } start ? $"{start.TrimEnd('/')}/{path}" : path;

    /// <summary>The full address of a file of the site, or the one relative to another file where the site says no base address.</summary>
    public string AddressFrom(string from, string path) => Corpus.Site.BaseAddress is null ? new Route(from).To(path) : AddressOf(path);

    /// <summary>The latest day on which a source can have been published, in words.</summary>
    public string NewestSource { get; }
}
