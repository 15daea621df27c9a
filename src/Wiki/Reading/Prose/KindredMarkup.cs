using System.Text.RegularExpressions;

namespace Wiki.Reading.Prose;

/// <summary>Markup of other formats, which would be printed with its signs.</summary>
internal static partial class KindredMarkup
{
    /// <summary>A mark at the start of a text: emphasis, comments, formulas, roles, templates, fields.</summary>
    [GeneratedRegex(
        @"\A(~~[^~\s]([^~]*[^~\s])?~~|==[^=\s]([^=]*[^=\s])?==|\+\+[^+\s]([^+]*[^+\s])?\+\+"
        + @"|={2,6} [^=]+ ={2,6}[ ]*$|'{2,5}[^'\s]([^']*[^'\s])?'{2,5}|`[^`]+`__?(?!\w)|\[/[a-z]+\]"
        + @"|%%(.*?%%)?|\$\$(.*?\$\$)?|\[[ xX]\](?=\s)|\[(TOC|toc)\]|\{[#.:][^{}]*\}|\{%[^{}]*%\}"
        + @"|:::+[ ]?[\w-]*|<%(.*?%>)?|\{=[a-z]+\}|~{3,5}(?!~)|~[^~\s]{1,20}~(?!~)|\^[^\^\s\[\]]{1,20}\^"
        + @"|\^[A-Za-z0-9-]+[ ]*$|[#$]\{[^{}]*\}|\(\(\([^()]*\)\)\)|\[\.[a-z][\w.-]*\]#[^#]*#|::(?=\s|$)"
        + @"|:[a-z][a-z0-9_+-]*:(?![\w`:])"
        + @"|\{(>>|--|~~|==|\+\+)[^{}]*\}|\{\\[a-z]+ [^{}]*\}|\{![^{}]*!\}"
        + @"|\{[A-Za-z][\w-]*[:=][^{}]*\}|\{[a-z]+_[a-z_]+\}|\{[a-z]+\}(?=`)"
        + @"|\{(nbsp|zwsp|sp|empty|toc|note|info|tip|warning|quote|code|noformat|panel|expand)\}"
        + @"|\$[A-Za-z\\][^$\s]{0,40}\$(?!\w)|``[^`']+''(?!.*``)|,,(?=\p{L})[^,“”""']*([“”""]|''))",
        RegexOptions.ExplicitCapture)]
    public static partial Regex Form();

    /// <summary>The start of a template, or of a table of MediaWiki, that nothing on its line closes.</summary>
    [GeneratedRegex(@"\A(\{\{|\{%|\{\|)", RegexOptions.ExplicitCapture)]
    public static partial Regex UnclosedForm();

    /// <summary>A function of Typst.</summary>
    [GeneratedRegex(
        @"\A#[a-z]+(\([^()]*\)(\[[^\[\]]*\])*|(\[[^\[\]]*\])+)"
        + @"|\A#(let [\w-]+ ?=|set \w+\(|show [\w.]+:|(import|include) [""@]).*$",
        RegexOptions.ExplicitCapture)]
    public static partial Regex FunctionForm();

    /// <summary>
    /// What is a mark at the start of a line only: definitions, fields, directives, nested items, admonitions, headings
    /// of other formats, rules, comments.
    /// </summary>
    [GeneratedRegex(
        @"\A(\.\. [^\s.]\S*|\. (?=\S)|[:;][ \t]+(?=\S)|:[A-Za-z][\w -]*:(?=\s)|\*{2,6} (?=\S)"
        + @"|(!!!|\?\?\?\+?) ?[A-Za-z][\w-]*|!include (?=\S)|#\+[A-Za-z_]+(:|[ ]*$)"
        + @"|={1,6} (?=\S)(?!.*=[ ]*$)"
        + @"|\+([-=]+\+)+|\+{3,}[ ]*$|/{4,}[ ]*$|// (?=\S)|'{3,}[ ]*$|<{3,}[ ]*$|::[a-z]\w*(?!\S)"
        + @"|\*\[[^\[\]]+\]:|#\. (?=\S)|\(@[\w-]*\) (?=\S)"
        + @"|\\(newpage|pagebreak|clearpage|noindent|maketitle|tableofcontents|bigskip|medskip)\b"
        + @"|\[(NOTE|TIP|IMPORTANT|WARNING|CAUTION|quote|verse|source|listing|example|sidebar|abstract)"
        + @"(,[^\[\]]*)?\][ ]*$)",
        RegexOptions.ExplicitCapture)]
    public static partial Regex LineForm();
}
