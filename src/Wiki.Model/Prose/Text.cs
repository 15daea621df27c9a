using Wiki.Model.Locations;

namespace Wiki.Model.Prose;

/// <summary>Markdown written by an editor, parsed into blocks; it contains no HTML.</summary>
public sealed record Text(IReadOnlyList<Block> Blocks)
{
    public static Text Empty { get; } = new([]);

    public bool IsEmpty => Blocks.Count == 0;

    /// <summary>Every block in document order; nested blocks follow the block that contains them.</summary>
    public IEnumerable<Block> AllBlocks => Blocks.SelectMany(block => block.WithDescendants());

    public IEnumerable<Inline> AllInlines => AllBlocks.SelectMany(block => block.AllInlines);

    /// <summary>Every id that the text cites.</summary>
    public IEnumerable<Reference> Cited => AllInlines.OfType<CitationMark>().SelectMany(mark => mark.Ids);

    /// <summary>Every id that the text links.</summary>
    public IEnumerable<Reference> Mentioned => AllInlines.OfType<Mention>().Select(mention => mention.To);
}
