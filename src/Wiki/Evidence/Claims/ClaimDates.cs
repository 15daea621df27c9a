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
    private readonly HashSet<int> _months = [];

    public ClaimDates(IEnumerable<QuotedPassage> passages, IEnumerable<string> resolved)
    {
        foreach (var passage in passages)
            Add(passage);
        foreach (var words in resolved)
            AddResolved(words);
    }

    /// <summary>Whether a date of the statement is one of them.</summary>
    public bool Carry(FoundDate date) =>
        _printed.Exists(date.IsPrintedAs)
        || _resolved.Exists(date.IsSameAs)
        || date.Readings.Any(one => one.Year is { } year && DayRange.Of(one.InYear(year)) is { } days && Carry(days));

    /// <summary>Whether a month without day or year is that of one of them.</summary>
    public bool CarryMonth(FoundDate month) =>
        _printed.Exists(month.IsPrintedAs)
        || _resolved.Exists(month.IsPrintedAs)
        || _relative.Exists(known => known.Touches(month.Month));

    /// <summary>Whether one of them is a day of a day of the week.</summary>
    public bool HaveWeekday(DayOfWeek weekday) => _dated.Concat(_relative)
        .Any(days => days.First == days.Last && days.First.DayOfWeek == weekday);

    /// <summary>Whether each end of a date of a key is one of them.</summary>
    public bool Carry(Edtf date)
    {
        List<Edtf> ends = [.. Ends(date)];
        return ends.Count == 1
            ? CarryStart(ends[0]) || CarryEnd(ends[0])
            : ends[0].Written != ends[1].Written && CarryStart(ends[0]) && CarryEnd(ends[1]);
    }

    /// <summary>Whether each end is one of them, or the last the day of a report that is quoted.</summary>
    public bool CarryUpToReport(Edtf date) => Carry(date) || IsUpToReport(date);

    /// <summary>
    /// Whether the day of a figure, which is that of the report where its words give none, begins with one report that
    /// is quoted and ends with one.
    /// </summary>
    public bool CarryAsOf(Edtf date) =>
        CarryUpToReport(date)
        || (DayRange.Of(date) is { } days
            && _stamped.Exists(report => report.First == days.First)
            && _stamped.Exists(report => report.Last == days.Last));

    /// <summary>The day of the report counts where relative words reach it.</summary>
    private bool Carry(DayRange days) =>
        _dated.Contains(days)
        || _relative.Exists(days.Contains)
        || _published.Exists(report => days.Contains(report) && _relative.Exists(known => known.Last >= report.First));

    /// <summary>What is counted since a time may be counted up to the report.</summary>
    private bool IsUpToReport(Edtf date)
    {
        List<Edtf> ends = [.. Ends(date)];
        return ends.Count > 1
            && (CarryStart(ends[0]) || BeginsDated(ends[0]))
            && DayRange.Of(ends[1]) is { } last
            && _published.Exists(report => last.Contains(report.First) || last.Contains(report.Last));
    }

    /// <summary>What came once since a year, came since its first day.</summary>
    private bool BeginsDated(Edtf start) =>
        DayRange.Of(start) is { } days && _dated.Exists(known => known.First == days.First);

    private bool CarryStart(Edtf start) =>
        DayRange.Of(start) is not { } days
        || IsDated(start, days)
        || _relative.Exists(known => days.Contains(known.First));

    private bool CarryEnd(Edtf end) =>
        DayRange.Of(end) is not { } days
        || IsDated(end, days)
        || _relative.Exists(known => days.Contains(known.Last));

    /// <summary>About a month that is named, of a year that is: "the end of 2014, about December".</summary>
    private bool IsDated(Edtf date, DayRange days) =>
        _dated.Exists(days.Contains)
        || ((date.IsApproximate || date.IsUncertain)
            && days.IsInMonth
            && _months.Contains(days.First.Month)
            && _dated.Exists(known => known.Contains(days)));

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
        AddMonth(date);
        _dated.AddRange(DaysOf(date, report));
    }

    private void AddMonth(FoundDate date)
    {
        _months.UnionWith(date.Readings.Select(one => one.Month).OfType<int>());
    }

    /// <summary>
    /// The dates that a basis resolves. The date of a report, which it names on the way, is one only if there is no
    /// other, or as the end of a range.
    /// </summary>
    private void AddResolved(string words)
    {
        var dates = PrintedDates.In(words).ToList();
        var own = dates.FindAll(date => date.IsInRange || !IsOfReport(date));
        foreach (var date in own.Count > 0 ? own : dates)
        {
            _resolved.Add(date);
            _dated.AddRange(_published.SelectMany(report => DaysOf(date, report)).Distinct());
        }

        foreach (var date in own.Concat(PrintedDates.MonthsIn(words)))
            AddMonth(date);
    }

    private bool IsOfReport(FoundDate date) => _published
        .SelectMany(report => DaysOf(date, report))
        .Any(days => _published.Exists(days.Contains));

    /// <summary>A date printed without its year is the last one before the report, or one of the same year.</summary>
    private static IEnumerable<DayRange> DaysOf(FoundDate date, DayRange? report) =>
        date.Readings.SelectMany(one => DaysOfOne(one, report));

    private static IEnumerable<DayRange> DaysOfOne(FoundDate date, DayRange? report)
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
