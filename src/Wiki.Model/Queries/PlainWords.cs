using System.Text;
using Wiki.Model.Prose;
using Wiki.Model.Quotes;

namespace Wiki.Model.Queries;

/// <summary>The words of a text as a reader meets them, with the names of the records it links and no citation marks.</summary>
public static class PlainWords
{
    public static string Of(Text text, Corpus corpus) => string.Join(' ', text.AllBlocks.Select(block => Of(block, corpus)).Where(words => words.Length > 0));

    /// <summary>The words of one piece of a line; those of its children are pieces of their own.</summary>
    public static string Of(Inline inline, Corpus corpus) => inline switch
    {
        Mention { Label: null } mention => corpus.Find(mention.To.Id)?.Name ?? mention.To.Id,
        _ when inline.Children.Count > 0 => "",
        _ => inline.VisibleText,
    };

    /// <summary>The space that a citation mark leaves behind before a full stop or the like is closed up.</summary>
    public static string Tidy(string words) => ".,;:!?".Aggregate(QuoteText.Normalize(words), (tidy, sign) => tidy.Replace($" {sign}", $"{sign}", StringComparison.Ordinal));

    private static string Of(Block block, Corpus corpus) => block is CodeBlock code ? code.Code
        : Tidy(block.AllInlines.Aggregate(new StringBuilder(), (words, inline) => words.Append(Of(inline, corpus))).ToString()).Trim();
}
