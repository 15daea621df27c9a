using System.Globalization;
using System.Text;

namespace Wiki.Composing.Bibliography;

/// <summary>Writes an entry of BibTeX.</summary>
internal static class BibTex
{
    /// <summary>Macros that every style defines.</summary>
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(CitableWork work)
    {
        var isArticle = work is { IsReport: true, Container: not null };
        var date = IssueDate.Of(work.Issued);
        var entry = new StringBuilder().Append('@').Append(isArticle ? "article" : "misc").Append('{').Append(work.Id);
        Add(entry, "title", Braced(Escape(work.Title)));
        Add(entry, "author", work.Authors.Count > 0 ? Names(work.Authors) : null);
        var container = work.Container is { } name ? Braced(Escape(name)) : null;
        Add(entry, isArticle ? "journal" : "howpublished", container);
        Add(entry, "year", date?.Year.ToString(CultureInfo.InvariantCulture));
        Add(entry, "month", date?.Month is { } month ? Months[month - 1] : null);
        Add(entry, "day", date?.Day?.ToString(CultureInfo.InvariantCulture));
        Add(entry, "url", Braced(work.Address));
        Add(entry, "note", work.Note is { } note ? Braced(Escape(note)) : null);
        return entry.Append("\n}").ToString();
    }

    private static void Add(StringBuilder entry, string field, string? value)
    {
        if (value is not null)
            entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {value}");
    }

    /// <summary>Each name has braces of its own, so that BibTeX does not split it.</summary>
    private static string Names(IEnumerable<string> authors) =>
        Braced(string.Join(" and ", authors.Select(author => Braced(Escape(author)))));

    private static string Braced(string words) => $"{{{words}}}";

    /// <summary>Characters that TeX reads as commands.</summary>
    private static string Escape(string words) => string.Concat(words.Select(letter => letter switch
    {
        '\\' => @"\textbackslash{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{letter}",
        _ => $"{letter}",
    }));
}
