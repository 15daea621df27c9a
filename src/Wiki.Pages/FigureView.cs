using Wiki.Pages.Drawings;

namespace Wiki.Pages;

/// <summary>A figure in words, and its rival figures.</summary>
public sealed record FigureView
{
    public required string Measure { get; init; }

    public required Link Of { get; init; }

    public required string Unit { get; init; }

    public required string Value { get; init; }

    public string? AsOf { get; init; }

    public IReadOnlyList<RivalView> Rivals { get; init; } = [];

    /// <summary>The figure and its rivals on one axis; null if none of them can be placed.</summary>
    public FigurePicture? Picture { get; init; }
}

/// <summary>Another figure for the same thing, and whether both can be true.</summary>
public sealed record RivalView(string Value, StatementLine Claim, string Comparison);
