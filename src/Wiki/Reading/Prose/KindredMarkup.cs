using System.Text.RegularExpressions;

namespace Wiki.Reading.Prose;

/// <summary>Markup of other dialects of Markdown, which would be printed with its signs.</summary>
internal static partial class KindredMarkup
{
    /// <summary>A mark at the start of a text.</summary>
    [GeneratedRegex(
        @"\A(~~[^~\s]([^~]*[^~\s])?~~|==[^=\s]([^=]*[^=\s])?==|\+\+[^+\s]([^+]*[^+\s])?\+\+"
        + @"|%%(.*?%%)?|\$\$(.*?\$\$)?|\[[ xX]\](?=\s)|\[(TOC|toc)\]|\{[#.:][^{}]*\}|\{%[^{}]*%\}|:::+[ ]?[\w-]*)",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Form();
}
