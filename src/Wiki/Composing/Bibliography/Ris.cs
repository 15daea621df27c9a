using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace Wiki.Composing.Bibliography;

/// <summary>Writes a record of RIS, with the tags of its specification of 2011.</summary>
internal static class Ris
{
    /// <summary>Lines end in LF, the last one too.</summary>
    public static string Of(CitableWork work)
    {
        var date = IssueDate.Of(work.Issued);
        var text = new StringBuilder();
        Add(text, "TY", work.IsReport ? "NEWS" : "ELEC");
        Add(text, "ID", work.Id);
        Add(text, "TI", work.Title);
        foreach (var author in work.Authors)
            Add(text, "AU", author);
        Add(text, "T2", work.Container);
        Add(text, "PY", date?.Year.ToString("0000", CultureInfo.InvariantCulture));
        Add(text, "DA", date is null ? null : Invariant($"{date.Year:0000}/{date.Month:00}/{date.Day:00}/"));
        Add(text, "LA", work.Language);
        Add(text, "UR", work.Address);
        Add(text, "N1", work.Note);
        return text.Append("ER  - \n").ToString();
    }

    private static void Add(StringBuilder text, string tag, string? value)
    {
        if (value is not null)
            text.Append(tag).Append("  - ").Append(value).Append('\n');
    }
}
