namespace Wiki.Model.Dates;

/// <summary>Why what is written is not a date that a record can carry.</summary>
public enum EdtfError
{
    None,

    /// <summary>None of the forms of EDTF.</summary>
    NotADate,

    /// <summary>A clock time is a key of its own.</summary>
    ClockTime,

    /// <summary>Years run from 0001 to 9999; a decade, century or season has to end within them.</summary>
    YearOutOfRange,

    /// <summary>A year with the prefix <c>Y</c>.</summary>
    PrefixedYear,

    /// <summary>A form of level 2 other than <c>[a..b]</c> between days, months or years.</summary>
    LevelTwo,

    /// <summary>The calendar has no such day or month.</summary>
    NotInCalendar,

    /// <summary>The end is over before the start begins.</summary>
    EndsOutOfOrder,

    /// <summary>Both ends are open or unknown, so it says nothing.</summary>
    NoEnds,
}
