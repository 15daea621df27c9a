namespace Wiki.Evidence.Dates;

/// <summary>When something happened, in relation to a date.</summary>
internal enum DateSide
{
    /// <summary>On the date itself.</summary>
    None,

    /// <summary>Earlier: "before 2014".</summary>
    Before,

    /// <summary>Up to the date: "until 2014".</summary>
    Until,

    /// <summary>Later: "after 2014".</summary>
    After,

    /// <summary>From the date on: "since 2014".</summary>
    Since,

    /// <summary>Near the date: "about 22 March".</summary>
    About,
}
