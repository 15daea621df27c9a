namespace Wiki.Evidence.Dates;

/// <summary>On which side of the day of the report a time can be that says no year or week.</summary>
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
