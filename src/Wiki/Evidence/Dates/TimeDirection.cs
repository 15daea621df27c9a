namespace Wiki.Evidence.Dates;

/// <summary>Whether a time without a year or week can be before the day of the report, after it, or both.</summary>
[Flags]
internal enum TimeDirection
{
    None = 0,

    /// <summary>Before the report, or on its day.</summary>
    Back = 1,

    /// <summary>After the report, or on its day.</summary>
    Forward = 2,

    /// <summary>On either side.</summary>
    Either = Back | Forward,
}
