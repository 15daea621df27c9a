namespace Wiki.Pages.Prose;

/// <summary>Prose on a page: blocks with all addresses resolved.</summary>
public sealed record ProseView(IReadOnlyList<BlockView> Blocks)
{
    public bool IsEmpty => Blocks.Count == 0;
}
