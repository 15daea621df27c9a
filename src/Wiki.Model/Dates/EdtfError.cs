namespace Wiki.Model.Dates;

/// <summary>Why a text is not an accepted date.</summary>
public enum EdtfError
{
    None,

    /// <summary>None of the forms of EDTF.</summary>
    NotADate,

    /// <summary>It contains a clock time, which has its own key.</summary>
    ClockTime,

    /// <summary>Years run from 0001 to 9999; a decade, century or season must end within that range.</summary>
    YearOutOfRange,

    /// <summary>A year with the prefix <c>Y</c>.</summary>
    PrefixedYear,

    /// <summary>A form of level 2 other than <c>[a..b]</c> between days, months or years.</summary>
    LevelTwo,

    /// <summary>The calendar has no such day or month.</summary>
    NotInCalendar,

    /// <summary>The last day is before the first.</summary>
    EndsOutOfOrder,

    /// <summary>Both ends are open or unknown.</summary>
    NoEnds,
}
