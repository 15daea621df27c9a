namespace Wiki.Pages.Prose;

/// <summary>Prose as a page shows it: blocks with every address worked out.</summary>
public sealed record ProseView(IReadOnlyList<BlockView> Blocks)
{
    public static ProseView Empty { get; } = new([]);

    public bool IsEmpty => Blocks.Count == 0;
}
