using System.Diagnostics.CodeAnalysis;

namespace Wiki.Model.Dates;

/// <summary>A date with its uncertainty (EDTF, ISO 8601-2, levels 0 and 1 and one day within).</summary>
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

    /// <summary>The first day it can mean, whatever its qualifier; null where it is open or unknown.</summary>
    public DateOnly? Earliest => Start.Point?.First;

    /// <summary>The last day it can mean, whatever its qualifier; null where it is open or unknown.</summary>
    public DateOnly? Latest => End.Point?.Last;

    /// <summary>Marked <c>?</c> or <c>%</c>, at either end.</summary>
    public bool IsUncertain => Start.Point is { IsUncertain: true } || End.Point is { IsUncertain: true };

    /// <summary>Marked <c>~</c> or <c>%</c>, at either end.</summary>
    public bool IsApproximate => Start.Point is { IsApproximate: true } || End.Point is { IsApproximate: true };

    /// <summary>It goes on from its first day to its last.</summary>
    public bool IsLasting => Form is EdtfForm.Interval;

    /// <summary>It is one day, or one month, that lies somewhere from the first day to the last.</summary>
    public bool IsWithin => Form is EdtfForm.Within or EdtfForm.DayInMonth or EdtfForm.DayInYear or EdtfForm.MonthInYear;

    /// <summary>In plain English: <c>about 22 March 2024</c>, <c>since 2020</c>.</summary>
    public string Display => EdtfWords.Of(this);

    internal EdtfEnd Start { get; }

    internal EdtfEnd End { get; }

    public static bool TryParse(string written, [NotNullWhen(true)] out Edtf? date, out EdtfError fault)
    {
        date = EdtfReader.Read(written, out fault);
        return date is not null;
    }

    /// <summary>Whether the other is equal to this or inside it: an open end has no bound, an unknown one vouches for no day.</summary>
    public bool Contains(Edtf other) => this == other || (FirstVouched <= other.FirstPossible && other.LastPossible <= LastVouched);

    /// <summary>Whether a day can belong to both: neither an open end nor an unknown one has a bound.</summary>
    public bool Overlaps(Edtf other) => CanPrecede(other) && other.CanPrecede(this);

    /// <summary>Whether some day of this can be the same as, or before, some day of the other.</summary>
    public bool CanPrecede(Edtf other) => FirstPossible <= other.LastPossible;

    public override string ToString() => Written;

    private int FirstPossible => Earliest?.DayNumber ?? int.MinValue;

    private int LastPossible => Latest?.DayNumber ?? int.MaxValue;

    private int FirstVouched => Start.IsOpen ? int.MinValue : (Earliest ?? End.Point?.First)?.DayNumber ?? int.MaxValue;

    private int LastVouched => End.IsOpen ? int.MaxValue : (Latest ?? Start.Point?.Last)?.DayNumber ?? int.MinValue;
}
