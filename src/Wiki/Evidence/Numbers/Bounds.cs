namespace Wiki.Evidence.Numbers;

/// <summary>
/// How a number can bound what it counts; several where the words beside it have more than one sense.
/// </summary>
[Flags]
internal enum Bounds
{
    None = 0,

    /// <summary>The number itself.</summary>
    Exact = 1,

    /// <summary>The number or more.</summary>
    AtLeast = 2,

    /// <summary>More than the number.</summary>
    MoreThan = 4,

    /// <summary>The number or less.</summary>
    AtMost = 8,

    /// <summary>Less than the number.</summary>
    LessThan = 16,

    /// <summary>A little less than the number.</summary>
    Nearly = 32,

    /// <summary>Near the number.</summary>
    About = 64,

    /// <summary>An unknown multiple of the number: "several thousand", "hundreds".</summary>
    Several = 128,

    /// <summary>Not the number, as in "not 40 men".</summary>
    Not = 256,

    /// <summary>The number as a year, which is exact also where it is one end of a period.</summary>
    Year = 512,

    /// <summary>Any of them: the words of the language that bound a number are not known.</summary>
    Any = ~None,
}
