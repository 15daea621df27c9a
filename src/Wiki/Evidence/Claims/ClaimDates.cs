using Wiki.Evidence.Dates;

namespace Wiki.Evidence.Claims;

/// <summary>
/// The dates that carry those of a claim: printed in its quotes, resolved from them, or of its sources.
/// </summary>
internal sealed class ClaimDates
{
    private readonly List<FoundDate> _printed = [];
    private readonly List<FoundDate> _resolved = [];
    private readonly List<DatedDays> _dated = [];
    private readonly List<DayRange> _relative = [];
    private readonly List<DayRange> _published = [];
    private readonly List<DayRange> _stamped = [];
    private readonly HashSet<int> _months = [];
    private readonly List<PartOfTime> _parts = [];

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
        || date.Readings.Any(reading =>
            reading.Year is { } year && DayRange.Of(reading.InYear(year)) is { } days && Carry(days))
        || (date.Year is null && CarryWithoutYear(date));

    /// <summary>Whether a month without day or year is that of one of them.</summary>
    public bool CarryMonth(FoundDate month) =>
        _printed.Exists(month.IsPrintedAs)
        || _resolved.Exists(month.IsPrintedAs)
        || _relative.Exists(known => known.Touches(month.Month));

    /// <summary>Whether they are of the time of which a part is stated, and not of that part.</summary>
    public bool Contradict(PartOfTime part) =>
        part.IsContradictedBy(_dated.Select(dated => dated.Days).Concat(_relative), _parts);

    /// <summary>Whether one of them is a day of a day of the week.</summary>
    public bool HaveWeekday(DayOfWeek weekday) => _dated.Select(dated => dated.Days).Concat(_relative)
        .Any(days => days.First == days.Last && days.First.DayOfWeek == weekday);

    /// <summary>Whether each end of a date of a key is one of them.</summary>
    public bool Carry(Edtf date)
    {
        List<Edtf> ends = [.. Ends(date)];
        if (ends.Count == 1)
            return date.Earliest is null || date.Latest is null ? CarryOpen(date, ends[0]) : CarryOne(ends[0]);
        return ends[0].Written != ends[1].Written && CarryStart(ends[0]) && CarryEnd(ends[1]);
    }

    /// <summary>Whether each end is one of them, or the last the day of a source that is quoted.</summary>
    public bool CarryUpToSource(Edtf date) => Carry(date) || IsUpToSource(date);

    /// <summary>
    /// Whether the day of a figure, which is that of the source where its words give none, begins with that of one
    /// source that is quoted and ends with that of one.
    /// </summary>
    public bool CarryAsOf(Edtf date) =>
        CarryUpToSource(date)
        || (DayRange.Of(date) is { } days
            && _stamped.Exists(stamp => stamp.First == days.First)
            && _stamped.Exists(stamp => stamp.Last == days.Last));

    /// <summary>The day of the source counts where relative words reach it.</summary>
    private bool Carry(DayRange days) =>
        _dated.Exists(dated => dated.Days == days)
        || _relative.Exists(days.Contains)
        || _published.Exists(day => days.Contains(day) && _relative.Exists(known => known.Last >= day.First));

    /// <summary>"22 March" for "Friday", which was the 22nd.</summary>
    private bool CarryWithoutYear(FoundDate date) => _relative.Exists(known =>
        DayRange.Of(date.InYear(known.First.Year)) is { } days && days.Contains(known));

    /// <summary>What is counted since a time may be counted up to the source.</summary>
    private bool IsUpToSource(Edtf date)
    {
        List<Edtf> ends = [.. Ends(date)];
        return ends.Count > 1
            && (CarryStart(ends[0]) || BeginsDated(ends[0]))
            && DayRange.Of(ends[1]) is { } last
            && _published.Exists(days => last.Contains(days.First) || last.Contains(days.Last));
    }

    /// <summary>What came once since a year, came since its first day.</summary>
    private bool BeginsDated(Edtf start) =>
        DayRange.Of(start) is { } days && _dated.Exists(known => known.Days.First == days.First);

    /// <summary>The end that a time has, where the other is open.</summary>
    private bool CarryOpen(Edtf date, Edtf end) => date.Earliest is null ? CarryEnd(end) : CarryStart(end);

    private bool CarryOne(Edtf date) =>
        DayRange.Of(date) is not { } days
        || IsDated(date, days, known => known.CanBeOn(date.IsApproximate || date.IsUncertain || days.First < days.Last))
        || _relative.Exists(known => days.Contains(known.First) || days.Contains(known.Last));

    private bool CarryStart(Edtf start) =>
        DayRange.Of(start) is not { } days
        || IsDated(start, days, known => known.CanBegin)
        || _relative.Exists(known => days.Contains(known.First));

    private bool CarryEnd(Edtf end) =>
        DayRange.Of(end) is not { } days
        || IsDated(end, days, known => known.CanEnd)
        || _relative.Exists(known => days.Contains(known.Last));

    /// <summary>About a month that is named, of a year that is: "the end of 2014, about December".</summary>
    private bool IsDated(Edtf date, DayRange days, Predicate<DatedDays> fits) =>
        _dated.Exists(known => days.Contains(known.Days) && fits(known))
        || ((date.IsApproximate || date.IsUncertain)
            && days.IsInMonth
            && _months.Contains(days.First.Month)
            && _dated.Exists(known => known.Days.Contains(days)));

    private void Add(QuotedPassage passage)
    {
        if (DayRange.Of(passage.Source.Dated) is { } days)
            _published.Add(days);
        _stamped.AddRange(Stamps(passage.Source));
        var (words, language) = (passage.Words, passage.Source.Language);
        _relative.AddRange(RelativeDates.In(words, language, passage.Source.Dated));
        _parts.AddRange(PartOfTime.In(words, language));
        foreach (var date in passage.Dates.Concat(PrintedDates.MonthsIn(words)).Concat(DecadeWords.In(words, language)))
            Add(date, passage);
    }

    private static IEnumerable<DayRange> Stamps(QuotedSource source) =>
        new[] { source.Written, source.Published }.Select(DayRange.Of).OfType<DayRange>();

    private void Add(FoundDate date, QuotedPassage passage)
    {
        _printed.Add(date);
        AddMonth(date);
        _dated.AddRange(DatedDays.Of(date, passage));
    }

    private void AddMonth(FoundDate date) =>
        _months.UnionWith(date.Readings.Select(reading => reading.Month).OfType<int>());

    /// <summary>
    /// The dates that a basis resolves. The date of a source, which it names on the way, is one only if there is no
    /// other, or as the end of a range.
    /// </summary>
    private void AddResolved(string words)
    {
        var dates = PrintedDates.In(words).ToList();
        var own = dates.FindAll(date => date.IsInRange || !IsOfSource(date));
        foreach (var date in own.Count > 0 ? own : dates)
        {
            _resolved.Add(date);
            _dated.AddRange(DaysOf(date).Select(days => new DatedDays(days, DateSide.None)));
        }

        foreach (var date in own.Concat(PrintedDates.MonthsIn(words)))
            AddMonth(date);
    }

    private bool IsOfSource(FoundDate date) => DaysOf(date).Any(days => _published.Exists(days.Contains));

    private IEnumerable<DayRange> DaysOf(FoundDate date) =>
        _published.SelectMany(day => DatedDays.DaysOf(date, day, TimeDirection.Either)).Distinct();

    private static IEnumerable<Edtf> Ends(Edtf date)
    {
        var ends = date.Written.Trim('[', ']').Split(["/", ".."], StringSplitOptions.RemoveEmptyEntries);
        return ends.Select(Read).OfType<Edtf>();
    }

    private static Edtf? Read(string end) => Edtf.TryParse(end, out var date, out _) ? date : null;
}
