namespace Wiki.Pages.Drawings;

/// <summary>
/// Figures by the day on which their sources came out. X is in per cent of the width, Y and heights are in rem.
/// </summary>
public sealed record FigurePicture
{
    public required string Title { get; init; }

    /// <summary>The days across, in words.</summary>
    public required string Days { get; init; }

    public required string Height { get; init; }

    public required IReadOnlyList<PlacedText> Ticks { get; init; }

    public required IReadOnlyList<GridLine> Grid { get; init; }

    /// <summary>The largest value first.</summary>
    public required IReadOnlyList<FigureLevel> Levels { get; init; }

    /// <summary>Values without bounds, or of sources without a day, which cannot be placed.</summary>
    public IReadOnlyList<UnplacedFigure> Unplaced { get; init; } = [];
}

/// <summary>A value with those who give it.</summary>
/// <param name="Value">The number, without its hedge.</param>
/// <param name="Y">The upper end of its band.</param>
/// <param name="Height">The height of its band.</param>
/// <param name="Rows">The earliest source first.</param>
public sealed record FigureLevel(PlacedText Value, string Y, string Height, IReadOnlyList<FigureRow> Rows);

/// <summary>A figure as one source gives it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Name">Who gives which value and when it came out, in words.</param>
/// <param name="Y">Its upper end.</param>
/// <param name="Height">Its height.</param>
public sealed record FigureRow(Link Claim, string Source, string Name, string Y, string Height)
{
    public required IReadOnlyList<PlacedText> Lines { get; init; }

    public required FigureMark Mark { get; init; }
}

/// <summary>The possible days of publication, and on which side of the value the words leave it open.</summary>
public sealed record FigureMark(string From, string To, string Middle)
{
    /// <summary>The day is not known exactly.</summary>
    public bool IsSpan => From != To;

    public required FigureBound Bound { get; init; }

    public required FigureMarkStyle Style { get; init; }
}

/// <summary>The side on which the words set no bound.</summary>
public enum FigureBound
{
    None,
    AtLeast,
    AtMost,
}

/// <summary>Whether the value that is marked is one of those reported.</summary>
public enum FigureMarkStyle
{
    /// <summary>It is one of them.</summary>
    Possible,

    /// <summary>It is not: the figure is more than it, or less.</summary>
    LeftOut,

    /// <summary>The figure is about it.</summary>
    About,
}

/// <summary>A claim whose value has no place in the picture.</summary>
public sealed record UnplacedFigure(Link Claim, string Value, string SaidBy);
