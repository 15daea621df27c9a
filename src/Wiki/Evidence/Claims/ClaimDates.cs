using Wiki.Evidence.Dates;

namespace Wiki.Evidence.Claims;

/// <summary>
/// The dates that carry those of a claim: printed in its quotes, resolved from them, or of its sources.
/// </summary>
internal sealed class ClaimDates
{
    private readonly List<FoundDate> _printed = [];
    private readonly List<FoundDate> _resolved = [];
    private readonly List<DayRange> _dated = [];
    private readonly List<DayRange> _relative = [];
    private readonly List<DayRange> _published = [];
    private readonly List<DayRange> _stamped = [];

    public ClaimDates(IEnumerable<QuotedPassage> passages, IEnumerable<string> resolved)
    {
        foreach (var passage in passages)
            Add(passage);
        foreach (var date in resolved.SelectMany(PrintedDates.In))
            AddResolved(date);
    }

    /// <summary>Whether a date of the statement is one of them.</summary>
    public bool Carry(FoundDate date) =>
        _printed.Exists(date.IsPrintedAs)
        || _resolved.Exists(date.IsSameAs)
        || (date.Year is { } year && DayRange.Of(date.InYear(year)) is { } days && Carry(days));

    /// <summary>Whether each end of a date of a key is one of them; what lasts may end with the report.</summary>
    public bool Carry(Edtf date)
    {
        List<Edtf> ends = [.. Ends(date)];
        return ends.Count == 1
            ? CarryStart(ends[0]) || CarryEnd(ends[0])
            : CarryStart(ends[0]) && CarryEnd(ends[1]);
    }

    /// <summary>
    /// Whether the day of a figure, which is that of the report where its words give none, begins with one report that
    /// is quoted and ends with one.
    /// </summary>
    public bool CarryAsOf(Edtf date) =>
        Carry(date)
        || (DayRange.Of(date) is { } days
            && _stamped.Exists(report => report.First == days.First)
            && _stamped.Exists(report => report.Last == days.Last));

    /// <summary>The day of the report counts where relative words reach it.</summary>
    private bool Carry(DayRange days) =>
        _dated.Contains(days)
        || _relative.Exists(days.Contains)
        || _published.Exists(report => days.Contains(report) && _relative.Exists(known => known.Last >= report.First));

    private bool CarryStart(Edtf start) =>
        DayRange.Of(start) is not { } days
        || IsDated(start, days)
        || _relative.Exists(known => days.Contains(known.First));

    private bool CarryEnd(Edtf end) =>
        DayRange.Of(end) is not { } days
        || IsDated(end, days)
        || _relative.Exists(known => days.Contains(known.Last))
        || _published.Exists(report => days.Contains(report.First) || days.Contains(report.Last));

    private bool IsDated(Edtf date, DayRange days) =>
        _dated.Exists(days.Contains)
        || ((date.IsApproximate || date.IsUncertain) && _dated.Exists(known => known.Contains(days)));

    private void Add(QuotedPassage passage)
    {
        var report = DayRange.Of(passage.Source.Dated);
        if (report is { } published)
            _published.Add(published);
        _stamped.AddRange(Stamps(passage.Source));
        _relative.AddRange(RelativeDates.In(passage.Words, passage.Source.Language, passage.Source.Dated));
        foreach (var date in passage.Dates().Concat(PrintedDates.MonthsIn(passage.Words)))
            Add(date, report);
    }

    private static IEnumerable<DayRange> Stamps(QuotedSource source) =>
        new[] { source.Written, source.Published }.Select(DayRange.Of).OfType<DayRange>();

    private void Add(FoundDate date, DayRange? report)
    {
        _printed.Add(date);
        _dated.AddRange(DaysOf(date, report));
    }

    /// <summary>A date that a basis resolves; the date of a report, which it names on the way, is not one.</summary>
    private void AddResolved(FoundDate date)
    {
        var days = _published.SelectMany(report => DaysOf(date, report)).Distinct().ToList();
        if (days.Exists(known => _published.Exists(report => known.Contains(report))))
            return;
        _resolved.Add(date);
        _dated.AddRange(days);
    }

    /// <summary>A date printed without its year is the last one before the report, or one of the same year.</summary>
    private static IEnumerable<DayRange> DaysOf(FoundDate date, DayRange? report)
    {
        var years = date.Year is { } year ? [year] : report is { } days ? Years(date, days.Last) : [];
        return years.Select(date.InYear).Select(DayRange.Of).OfType<DayRange>();
    }

    private static IEnumerable<int> Years(FoundDate date, DateOnly report) =>
        DayRange.Of(date.InYear(report.Year)) is { } days && days.First > report
            ? [report.Year, report.Year - 1]
            : [report.Year];

    private static IEnumerable<Edtf> Ends(Edtf date)
    {
        var ends = date.Written.Trim('[', ']').Split(["/", ".."], StringSplitOptions.RemoveEmptyEntries);
        return ends.Select(Read).OfType<Edtf>();
    }

    private static Edtf? Read(string end) => Edtf.TryParse(end, out var date, out _) ? date : null;
}
