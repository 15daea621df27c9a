namespace Wiki.Pages.Drawings;

/// <summary>Events on a scale of time, one a row; across in per cent of the width, down in rem.</summary>
public sealed record TimePicture
{
    public required string Title { get; init; }

    /// <summary>What the scale is, in words.</summary>
    public required string Scale { get; init; }

    public required string Height { get; init; }

    /// <summary>The lines that cross all rows.</summary>
    public required IReadOnlyList<GridLine> Grid { get; init; }

    public required IReadOnlyList<TimeAxis> Axes { get; init; }

    public required IReadOnlyList<TimeRow> Rows { get; init; }

    /// <summary>The looks of marks in the picture, each with what it means.</summary>
    public required IReadOnlyList<MarkKey> Keys { get; init; }
}

/// <summary>A line from the top of a picture to its bottom.</summary>
public sealed record GridLine(string X, bool IsEdge);

/// <summary>The names of the bands and the labels of the days, as they stand over a part of the rows.</summary>
public sealed record TimeAxis(string Y, IReadOnlyList<PlacedText> Bands, IReadOnlyList<PlacedText> Ticks);

/// <summary>Words at a place of a picture.</summary>
/// <param name="Anchor">Which end of the words stands at the place: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="Look">A class of the style sheet; null for plain words.</param>
public sealed record PlacedText(string Text, string X, string Y, string Anchor, string? Look = null);

/// <summary>An event in the picture.</summary>
/// <param name="When">Its date in words, or what it follows and precedes.</param>
public sealed record TimeRow(Link Event, string When, string Y, string Height, IReadOnlyList<PlacedText> Lines, TimeMark Mark)
{
    /// <summary>Where an arrow comes down from the row above; null where that event is not told to come before.</summary>
    public string? Arrow { get; init; }
}

/// <summary>The days that an event can be on, as drawn.</summary>
/// <param name="Look">A class of the style sheet.</param>
/// <param name="IsLine">Drawn as a line along the middle; otherwise as a bar.</param>
public sealed record TimeMark(string Look, bool IsLine, string X, string Width)
{
    public required string End { get; init; }

    public required string Top { get; init; }

    public required string Middle { get; init; }

    public bool IsOpenLeft { get; init; }

    public bool IsOpenRight { get; init; }
}

/// <summary>A look of marks and what it means.</summary>
public sealed record MarkKey(string Look, bool IsLine, string Name, string Meaning);
