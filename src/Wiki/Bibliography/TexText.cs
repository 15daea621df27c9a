using System.Text.RegularExpressions;

namespace Wiki.Bibliography;

/// <summary>Words as TeX and what reads BibTeX take them: one line, no command, no ligature of ASCII.</summary>
internal static partial class TexText
{
    public static string Of(string words)
    {
        var line = OneLine.Of(words);
        var (open, close) = HasBalancedBraces(line) ? (@"\{", @"\}") : (@"\textbraceleft{}", @"\textbraceright{}");
        var escaped = Special().Replace(line, match => match.Value switch
        {
            @"\" => @"\textbackslash{}",
            "~" => @"\textasciitilde{}",
            "^" => @"\textasciicircum{}",
            "{" => open,
            "}" => close,
            var sign => $@"\{sign}",
        });
        return Ligature().Replace(escaped, "$0{}");
    }

    /// <summary>BibTeX also counts braces that are escaped for TeX.</summary>
    private static bool HasBalancedBraces(string line)
    {
        var depth = 0;
        foreach (var letter in line)
        {
            depth += letter switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }

    [GeneratedRegex(@"[\\~^&%$#_{}]")]
    private static partial Regex Special();

    /// <summary>The first of two signs that TeX makes one of: a longer dash, a quotation mark, a turned mark.</summary>
    [GeneratedRegex("-(?=-)|'(?=')|`(?=`)|[?!](?=`)|<(?=<)|>(?=>)|,(?=,)")]
    private static partial Regex Ligature();
}
