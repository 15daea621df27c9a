namespace Wiki.Pages.Drawings;

/// <summary>Events on a time scale, one per row. X is in per cent of the width, Y and heights are in rem.</summary>
public sealed record TimePicture
{
    public required string Title { get; init; }

    /// <summary>A description of the scale.</summary>
    public required string Scale { get; init; }

    public required string Height { get; init; }

    /// <summary>The vertical lines across all rows.</summary>
    public required IReadOnlyList<GridLine> Grid { get; init; }

    public required IReadOnlyList<TimeAxis> Axes { get; init; }

    public required IReadOnlyList<TimeRow> Rows { get; init; }

    /// <summary>The legend: the styles of marks in the picture and their meanings.</summary>
    public required IReadOnlyList<MarkKey> Keys { get; init; }

    /// <summary>The kinds of the events, whose marks stand before their names.</summary>
    public required IReadOnlyList<MarkedKind> Kinds { get; init; }
}

/// <summary>A vertical line across the whole picture.</summary>
public sealed record GridLine(string X, bool IsEdge);

/// <summary>The labels of bands and days above a group of rows.</summary>
public sealed record TimeAxis(string Y, IReadOnlyList<PlacedText> Bands, IReadOnlyList<PlacedText> Ticks);

/// <summary>Text at a position in a picture.</summary>
/// <param name="Anchor">The SVG text-anchor: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="Look">The CSS class; null for plain text.</param>
public sealed record PlacedText(string Text, string X, string Y, string Anchor, string? Look = null);

/// <summary>An event in the picture.</summary>
/// <param name="When">Its date in words, or what it follows and precedes.</param>
public sealed record TimeRow(
    Link Event,
    string When,
    string Y,
    string Height,
    IReadOnlyList<PlacedText> Lines,
    TimeMark Mark)
{
    /// <summary>The X of the arrow from the row above; null unless that event is known to be earlier.</summary>
    public string? Arrow { get; init; }
}

/// <summary>The drawn range of the possible days of an event.</summary>
/// <param name="Look">The CSS class.</param>
/// <param name="IsLine">Drawn as a line in the middle of the row, otherwise as a bar.</param>
public sealed record TimeMark(string Look, bool IsLine, string X, string Width)
{
    public required string End { get; init; }

    public required string Top { get; init; }

    public required string Middle { get; init; }

    public bool IsOpenLeft { get; init; }

    public bool IsOpenRight { get; init; }
}

/// <summary>A legend entry: a style of marks and its meaning.</summary>
public sealed record MarkKey(string Look, bool IsLine, string Name, string Meaning);
