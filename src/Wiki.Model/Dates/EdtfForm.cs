namespace Wiki.Model.Dates;

/// <summary>The precision of a date, and whether it is one day or a range.</summary>
public enum EdtfForm
{
    /// <summary><c>2024-03-22</c></summary>
    Day,

    /// <summary><c>2024-03</c></summary>
    Month,

    /// <summary><c>2024-21</c> to <c>2024-24</c></summary>
    Season,

    /// <summary><c>2024</c></summary>
    Year,

    /// <summary><c>202X</c></summary>
    Decade,

    /// <summary><c>20XX</c></summary>
    Century,

    /// <summary><c>2024-03-XX</c></summary>
    DayInMonth,

    /// <summary><c>2024-XX-XX</c></summary>
    DayInYear,

    /// <summary><c>2024-XX</c></summary>
    MonthInYear,

    /// <summary><c>2015/2017</c></summary>
    Interval,

    /// <summary><c>[2024-03-18..2024-03-24]</c></summary>
    Within,
}
