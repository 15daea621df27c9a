namespace Wiki.Pages.Drawings;

/// <summary>Figures on one axis, one row per claim. X is in per cent of the width, Y and heights are in rem.</summary>
public sealed record FigurePicture
{
    public required string Title { get; init; }

    /// <summary>A note on the axis; empty if it starts at zero.</summary>
    public required string Scale { get; init; }

    public required string Height { get; init; }

    public required IReadOnlyList<PlacedText> Ticks { get; init; }

    public required IReadOnlyList<GridLine> Grid { get; init; }

    public required IReadOnlyList<FigureRow> Rows { get; init; }

    /// <summary>Values without bounds, which cannot be placed on the axis.</summary>
    public IReadOnlyList<UnplacedFigure> Unplaced { get; init; } = [];
}

/// <summary>A claim's figure on the axis.</summary>
public sealed record FigureRow(Link Claim, string Y, string Height, IReadOnlyList<PlacedText> Lines, FigureMark Mark);

/// <summary>The drawn range of a value, and how each end is drawn.</summary>
public sealed record FigureMark(string From, string To, string Middle)
{
    public bool IsRange => From != To;

    /// <summary>There is no lower bound.</summary>
    public bool IsOpenLeft { get; init; }

    public bool IsOpenRight { get; init; }

    /// <summary>The CSS class of the dot: a possible value, an excluded bound, or an approximate value.</summary>
    public required string Look { get; init; }
}

/// <summary>A claim whose value is only words.</summary>
public sealed record UnplacedFigure(Link Claim, string Value, string SaidBy);
