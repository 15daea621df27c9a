using System.Text.RegularExpressions;

namespace Wiki.Reading.Prose;

/// <summary>Markup of other dialects of Markdown, which would be printed with its signs.</summary>
internal static partial class KindredMarkup
{
    /// <summary>A mark at the start of a text.</summary>
    [GeneratedRegex(
        @"\A(~~[^~\s]([^~]*[^~\s])?~~|==[^=\s]([^=]*[^=\s])?==|\+\+[^+\s]([^+]*[^+\s])?\+\+"
        + @"|={2,6} [^=]+ ={2,6}[ ]*$|'{2,5}[^'\s]([^']*[^'\s])?'{2,5}|`[^`]+`__?(?!\w)|\.\. [a-z][a-z-]*::|\[/[a-z]+\]"
        + @"|%%(.*?%%)?|\$\$(.*?\$\$)?|\[[ xX]\](?=\s)|\[(TOC|toc)\]|\{[#.:][^{}]*\}|\{%[^{}]*%\}|:::+[ ]?[\w-]*)",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Form();
}
