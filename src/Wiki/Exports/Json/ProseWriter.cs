using System.Text;

namespace Wiki.Exports.Json;

/// <summary>Writes prose back as Markdown, with its citation marks and links to records.</summary>
internal static class ProseWriter
{
    public static string? Write(Text text) =>
        text.IsEmpty ? null : string.Join("\n\n", text.Blocks.Select(block => Write(block, "")));

    private static string Write(Block block, string indent) =>
        block switch
        {
            Heading heading => $"{new string('#', heading.Level)} {Write(heading.Content)}",
            Paragraph paragraph => Write(paragraph.Content),
            ListBlock list => string.Join(
                "\n" + indent,
                list.Items.Select((item, index) => Item(list, item, index, indent))
            ),
            Quotation quotation => "> "
                + string.Join("\n>\n> ", quotation.Content.Select(inner => Write(inner, indent))),
            Table table => string.Join('\n', table.Rows.Select(Row)),
            _ => "",
        };

    private static string Item(ListBlock list, ListItem item, int index, string indent)
    {
        var sign = list.IsNumbered
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{index + 1}. ")
            : "- ";
        var inner = indent + new string(' ', sign.Length);
        return sign + string.Join("\n\n" + inner, item.Content.Select(block => Write(block, inner)));
    }

    private static string Row(TableRow row)
    {
        var line = $"| {string.Join(" | ", row.Cells.Select(cell => Write(cell.Content)))} |";
        return row.IsHeader ? $"{line}\n|{string.Concat(Enumerable.Repeat(" --- |", row.Cells.Count))}" : line;
    }

    private static string Write(IEnumerable<Inline> inlines) =>
        inlines.Aggregate(new StringBuilder(), (words, inline) => words.Append(Write(inline))).ToString();

    private static string Write(Inline inline) =>
        inline switch
        {
            CitationMark mark => $"[{string.Join("; ", mark.Ids.Select(id => $"@{id}"))}]",
            Mention mention => mention.Label is { } label ? $"[[{mention.To}|{label}]]" : $"[[{mention.To}]]",
            Emphasis emphasis => emphasis.IsStrong ? $"**{Write(emphasis.Content)}**" : $"*{Write(emphasis.Content)}*",
            CodeSpan code => $"`{code.Code}`",
            LineBreak { IsHard: true } => "\\\n",
            _ => inline.VisibleText,
        };
}
