using System.Buffers;
using Wiki.Reading.Yaml;

namespace Wiki.Reading.Prose;

/// <summary>Finds markup in a text that is shown as it is written, by reading it as prose.</summary>
internal static class PlainMarkup
{
    /// <summary>A word before a text keeps its start from being read as a list or a heading: "14. Division".</summary>
    private const string Opening = "x ";

    private static readonly SearchValues<char> Signs = SearchValues.Create("*_`<&[\\~");

    /// <summary>
    /// The words without their markup, or no words where only an editor can choose them; null if there is no markup.
    /// </summary>
    public static string? WordsWithout(YamlText text)
    {
        if (!text.Value.AsSpan().ContainsAny(Signs) || text.Value.Contains('\n', StringComparison.Ordinal))
            return null;
        var problems = new List<Problem>();
        var read = ProseReader.ReadLine(text with { Value = Opening + text.Value }, problems);
        var words = string.Concat(read.AllInlines.Select(WordsOf));
        if (words == Opening + text.Value.TrimEnd())
            return null;
        return problems.Count == 0 && words.Length > Opening.Length ? words[Opening.Length..].Trim() : "";
    }

    private static string WordsOf(Inline inline) => inline switch
    {
        Words words => words.Value,
        CodeSpan code => code.Code,
        _ => "",
    };
}
