using System.Diagnostics.CodeAnalysis;

namespace Wiki.Model.Dates;

/// <summary>
/// A date with its uncertainty: EDTF (ISO 8601-2) levels 0 and 1, and the level 2 form <c>[a..b]</c>.
/// </summary>
public sealed record Edtf
{
    internal Edtf(string written, EdtfForm form, EdtfEnd start, EdtfEnd end)
    {
        Written = written;
        Form = form;
        Start = start;
        End = end;
    }

    /// <summary>As the editor wrote it.</summary>
    public string Written { get; }

    public EdtfForm Form { get; }

    /// <summary>The first possible day, ignoring the qualifier; null if it is open or unknown.</summary>
    public DateOnly? Earliest => Start.Point?.First;

    /// <summary>The last possible day, ignoring the qualifier; null if it is open or unknown.</summary>
    public DateOnly? Latest => End.Point?.Last;

    /// <summary>Marked <c>?</c> or <c>%</c>, at either end.</summary>
    public bool IsUncertain => Start.Point is { IsUncertain: true } || End.Point is { IsUncertain: true };

    /// <summary>Marked <c>~</c> or <c>%</c>, at either end.</summary>
    public bool IsApproximate => Start.Point is { IsApproximate: true } || End.Point is { IsApproximate: true };

    /// <summary>It covers every day from the first to the last.</summary>
    public bool IsLasting => Form is EdtfForm.Interval;

    /// <summary>It is one day or one month somewhere between the first day and the last.</summary>
    public bool IsWithin =>
        Form is EdtfForm.Within or EdtfForm.DayInMonth or EdtfForm.DayInYear or EdtfForm.MonthInYear;

    /// <summary>The day, month or year after ISO 8601; null for any other date, which only EDTF can write.</summary>
    public string? Iso =>
        Form is EdtfForm.Day or EdtfForm.Month or EdtfForm.Year && !IsUncertain && !IsApproximate ? Written : null;

    /// <summary>In plain English: <c>about 22 March 2024</c>, <c>since 2020</c>.</summary>
    public string Display => new EdtfWords().Of(this);

    /// <summary>The same beside a heading that has the year.</summary>
    public string DisplayIn(int year) => new EdtfWords(year).Of(this);

    internal EdtfEnd Start { get; }

    internal EdtfEnd End { get; }

    public static bool TryParse(string written, [NotNullWhen(true)] out Edtf? date, out EdtfError error)
    {
        date = EdtfReader.Read(written, out error);
        return date is not null;
    }

    /// <summary>
    /// Whether the other date equals this one or lies within it. An open end has no bound; if an end is unknown, only
    /// the days of the known end are certain.
    /// </summary>
    public bool Contains(Edtf other) =>
        this == other || (FirstCertain <= other.FirstPossible && other.LastPossible <= LastCertain);

    /// <summary>Whether the two can share a day; open and unknown ends have no bound.</summary>
    public bool Overlaps(Edtf other) => CanPrecede(other) && other.CanPrecede(this);

    /// <summary>Whether some day of this date can be the same as, or before, some day of the other.</summary>
    public bool CanPrecede(Edtf other) => FirstPossible <= other.LastPossible;

    public override string ToString() => Written;

    private int FirstPossible => Earliest?.DayNumber ?? int.MinValue;

    private int LastPossible => Latest?.DayNumber ?? int.MaxValue;

    private int FirstCertain => Start.IsOpen ? int.MinValue : (Earliest ?? End.Point?.First)?.DayNumber ?? int.MaxValue;

    private int LastCertain => End.IsOpen ? int.MaxValue : (Latest ?? Start.Point?.Last)?.DayNumber ?? int.MinValue;
}
