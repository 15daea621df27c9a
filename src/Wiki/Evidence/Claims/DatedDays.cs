using Wiki.Evidence.Dates;

namespace Wiki.Evidence.Claims;

/// <summary>The days of a date that quotes have, with the side of it that they speak of.</summary>
internal readonly record struct DatedDays(DayRange Days, DateSide Side)
{
    /// <summary>Whether something can begin with it: what comes before it or ends with it does not.</summary>
    public bool CanBegin => Side is not (DateSide.Before or DateSide.Until);

    /// <summary>Whether something can end with it.</summary>
    public bool CanEnd => Side is not (DateSide.After or DateSide.Since);

    /// <summary>Whether something can be on it.</summary>
    public bool CanBeOn(bool isLoose) =>
        isLoose || Side is not (DateSide.Before or DateSide.After or DateSide.About);

    /// <summary>The days that a date of a passage can be, with its side.</summary>
    public static IEnumerable<DatedDays> Of(FoundDate date, QuotedPassage passage)
    {
        var side = DateSides.Of(passage.Source.Language).At(passage.Words, date.Offset);
        return DaysIn(passage, date).Select(days => new DatedDays(days, side));
    }

    /// <summary>
    /// The days of a printed date in the years that it can be of. Without its year it is the last one before its
    /// source, or one still to come.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <param name="published">The day of the source.</param>
    /// <param name="direction">On which side of that day the date can be.</param>
    public static IEnumerable<DayRange> DaysOf(FoundDate date, DayRange? published, TimeDirection direction) =>
        date.Readings.SelectMany(reading => YearsOf(reading, published, direction)
            .Select(reading.InYear)
            .Select(DayRange.Of)
            .OfType<DayRange>());

    private static IEnumerable<DayRange> DaysIn(QuotedPassage passage, FoundDate date)
    {
        var published = DayRange.Of(passage.Source.Dated);
        if (date.Year is not null)
            return DaysOf(date, published, TimeDirection.Either);
        var (words, language) = (passage.Words, passage.Source.Language);
        var named = RelativeDates.YearAfter(words, date.Offset + date.Written.Length, language, passage.Source.Dated);
        if (named is { } year)
            return DaysOf(date with { Year = year }, published, TimeDirection.Either);
        var days = DaysOf(date, published, TimeDirections.Of(language).At(words, date.Offset));
        // "Last March" can be that of the year before, also where this one has had its March.
        return TimeDirections.Of(language).Before(words, date.Offset) == TimeDirection.Back && published is { } day
            ? days.Concat(DaysOf(date with { Year = day.Last.Year - 1 }, published, TimeDirection.Either))
            : days;
    }

    private static IEnumerable<int> YearsOf(FoundDate date, DayRange? published, TimeDirection direction)
    {
        if (date.Year is { } known)
            return [known];
        if (published is not { } days)
            return [];
        var year = days.Last.Year;
        var isAfter = DayRange.Of(date.InYear(year)) is { } thisYear && thisYear.First > days.Last;
        if (direction == TimeDirection.Forward)
            return isAfter ? [year] : [year, year + 1];
        if (!isAfter)
            return [year];
        return direction == TimeDirection.Back ? [year - 1] : [year, year - 1];
    }
}
