using System.Text;
using static System.FormattableString;

namespace Wiki.Bibliography;

/// <summary>
/// Writes a record of RIS with the tags that its specifications of 2001 and 2011 share or that readers of both take: of
/// the tags of 2011, <c>AU</c> is a reporter of a newspaper and <c>PY</c> only a year, and some programs lose authors
/// and days by them.
/// </summary>
internal static class Ris
{
    private static readonly string[] Seasons = ["Spring", "Summer", "Autumn", "Winter"];

    /// <summary>Lines end in LF, the last one too.</summary>
    public static string Of(CitableWork work)
    {
        var (type, text) = (WorkType.Of(work), new StringBuilder());
        Add(text, "TY", type.Ris);
        Add(text, "ID", work.Id);
        Add(text, "T1", work.Title);
        foreach (var author in work.Authors)
            Add(text, "A1", author);
        Add(text, type.RisContainer, work.Container);
        Add(text, "Y1", DateOf(IssueDate.Of(work.Issued)));
        Add(text, "UR", work.Address);
        Add(text, "Y2", DateOf(IssueDate.Of(work.Accessed)));
        Add(text, "N1", work.Note);
        return text.Append("ER  - \n").ToString();
    }

    private static string? DateOf(IssueDate? date) =>
        date is null ? null : Invariant($"{date.Year:0000}/{date.Month:00}/{date.Day:00}/{SeasonOf(date)}");

    private static string SeasonOf(IssueDate date) => date.Season is { } season ? Seasons[season - 1] : "";

    private static void Add(StringBuilder text, string tag, string? value)
    {
        if (value is not null)
            text.Append(tag).Append("  - ").Append(OneLine.Of(value)).Append('\n');
    }
}
