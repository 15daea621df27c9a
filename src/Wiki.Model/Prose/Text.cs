using Wiki.Model.Locations;

namespace Wiki.Model.Prose;

/// <summary>What an editor wrote in Markdown, as blocks; nothing in it is HTML.</summary>
public sealed record Text(IReadOnlyList<Block> Blocks)
{
    public static Text Empty { get; } = new([]);

    public bool IsEmpty => Blocks.Count == 0;

    /// <summary>Every block, those within lists, quotations and tables after the one that holds them.</summary>
    public IEnumerable<Block> AllBlocks => Blocks.SelectMany(block => block.WithDescendants());

    public IEnumerable<Inline> AllInlines => AllBlocks.SelectMany(block => block.AllInlines);

    /// <summary>Every id that the text cites.</summary>
    public IEnumerable<Reference> Cited => AllInlines.OfType<CitationMark>().SelectMany(mark => mark.Ids);

    /// <summary>Every id that the text links.</summary>
    public IEnumerable<Reference> Mentioned => AllInlines.OfType<Mention>().Select(mention => mention.To);
}
