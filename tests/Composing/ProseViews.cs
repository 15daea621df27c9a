using Wiki.Pages.Prose;

namespace Wiki.Tests.Composing;

/// <summary>Flattens composed prose.</summary>
internal static class ProseViews
{
    public static IEnumerable<BlockView> AllBlocks(this ProseView prose) => prose.Blocks.SelectMany(WithDescendants);

    public static IEnumerable<InlineView> AllInlines(this ProseView prose) =>
        prose.AllBlocks().SelectMany(Inlines).SelectMany(WithDescendants);

    private static IEnumerable<BlockView> WithDescendants(BlockView block) =>
        (
            block switch
            {
                ListView list => list.Items.SelectMany(item => item.Content).SelectMany(WithDescendants),
                QuotationView quotation => quotation.Content.AllBlocks(),
                _ => [],
            }
        ).Prepend(block);

    private static IEnumerable<InlineView> Inlines(BlockView block) =>
        block switch
        {
            ParagraphView paragraph => paragraph.Content,
            HeadingView heading => heading.Content,
            TableView table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell),
            _ => [],
        };

    private static IEnumerable<InlineView> WithDescendants(InlineView inline) =>
        (
            inline switch
            {
                EmphasisView emphasis => emphasis.Content.SelectMany(WithDescendants),
                CitedWords cited => cited.Content.SelectMany(WithDescendants),
                _ => [],
            }
        ).Prepend(inline);
}
