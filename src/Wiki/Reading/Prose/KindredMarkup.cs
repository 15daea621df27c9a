using System.Text.RegularExpressions;

namespace Wiki.Reading.Prose;

/// <summary>Markup of other dialects of Markdown, which would be printed with its signs.</summary>
internal static partial class KindredMarkup
{
    private const string Words = "write the words without its signs";
    private const string Nothing = "delete it, as pages make their contents and addresses themselves";

    /// <summary>What to write instead, by how it begins.</summary>
    public static string RemedyFor(string written) => written switch
    {
        ['%', ..] => "delete it, or write it as a comment '# ...' in the front matter",
        ['[', ' ' or 'x' or 'X', ..] => "write the item without its box",
        ['$', ..] => "write the formula in letters and digits",
        ['[' or '{' or ':', ..] => Nothing,
        _ => Words,
    };

    /// <summary>A mark at the start of a text.</summary>
    [GeneratedRegex(
        @"\A(~~[^~\s]([^~]*[^~\s])?~~|==[^=\s]([^=]*[^=\s])?==|\+\+[^+\s]([^+]*[^+\s])?\+\+"
        + @"|%%(.*?%%)?|\$\$(.*?\$\$)?|\[[ xX]\](?=\s)|\[(TOC|toc)\]|\{[#.:][^{}]*\}|\{%[^{}]*%\}|:::+[ ]?[\w-]*)",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Form();
}
