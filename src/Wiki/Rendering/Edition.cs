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
    public string BasePath => Uri.TryCreate(Corpus.Site.BaseAddress, UriKind.Absolute, out var address) ? address.AbsolutePath.TrimEnd('/') + "/" : "/";

    /// <summary>The latest day on which a source can have been published, in words.</summary>
    public string NewestSource { get; }
}
