using System.Globalization;
using System.Text;

namespace Wiki.Bibliography;

/// <summary>Writes an entry of BibTeX.</summary>
internal static class BibTex
{
    /// <summary>Macros that every style defines.</summary>
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(CitableWork work)
    {
        var (type, date) = (WorkType.Of(work), IssueDate.Of(work.Issued));
        var entry = new StringBuilder().Append('@').Append(type.BibTex).Append('{').Append(work.Id);
        // Two pairs of braces, as styles and programs change the case of letters within one.
        Add(entry, "title", Braced(Braced(TexText.Of(work.Title))));
        Add(entry, "author", work.Authors.Count > 0 ? Names(work.Authors) : null);
        Add(entry, type.Container, work.Container is { } container ? Braced(TexText.Of(container)) : null);
        // Read by BibLaTeX and programs; other styles pass over a field that they do not know.
        Add(entry, "entrysubtype", type.IsNewspaper ? "{newspaper}" : null);
        Add(entry, "year", date?.Year.ToString(CultureInfo.InvariantCulture));
        Add(entry, "month", date?.Month is { } month ? Months[month - 1] : null);
        Add(entry, "day", date?.Day?.ToString(CultureInfo.InvariantCulture));
        Add(entry, "language", Braced(work.Language));
        Add(entry, "url", Braced(work.Address));
        Add(entry, "urldate", IssueDate.Of(work.Accessed) is { } read ? Braced(read.Iso) : null);
        Add(entry, "note", work.Note is { } note ? Braced(TexText.Of(note)) : null);
        return entry.Append("\n}").ToString();
    }

    private static void Add(StringBuilder entry, string field, string? value)
    {
        if (value is not null)
            entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {value}");
    }

    /// <summary>Each name has braces of its own, so that BibTeX does not split it.</summary>
    private static string Names(IEnumerable<string> authors) =>
        Braced(string.Join(" and ", authors.Select(author => Braced(TexText.Of(author)))));

    private static string Braced(string words) => $"{{{words}}}";
}
