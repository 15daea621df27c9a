namespace Wiki.Pages.Drawings;

/// <summary>Figures for the same thing on one axis, a row a claim; across in per cent of the width, down in rem.</summary>
public sealed record FigurePicture
{
    public required string Title { get; init; }

    /// <summary>What a reader has to know of the axis; empty where it starts at nought.</summary>
    public required string Scale { get; init; }

    public required string Height { get; init; }

    public required IReadOnlyList<PlacedText> Ticks { get; init; }

    public required IReadOnlyList<GridLine> Grid { get; init; }

    public required IReadOnlyList<FigureRow> Rows { get; init; }

    /// <summary>Values in words that set no bounds, and so have no place on the axis.</summary>
    public IReadOnlyList<UnplacedFigure> Unplaced { get; init; } = [];
}

/// <summary>A claim's figure on the axis.</summary>
public sealed record FigureRow(Link Claim, string Y, string Height, IReadOnlyList<PlacedText> Lines, FigureMark Mark);

/// <summary>What is known of a value, as drawn: from where to where, and what stands at each end.</summary>
public sealed record FigureMark(string From, string To, string Middle)
{
    public bool IsRange => From != To;

    /// <summary>No bound is said on this side.</summary>
    public bool IsOpenLeft { get; init; }

    public bool IsOpenRight { get; init; }

    /// <summary>A class of the style sheet for the dot: a value that can hold, one that is left out, or about one.</summary>
    public required string Look { get; init; }
}

/// <summary>A claim whose value is told in words alone.</summary>
public sealed record UnplacedFigure(Link Claim, string Value, string Asserters);
