namespace Wiki.Model.Dates;

/// <summary>A single date, or one end of an interval: its first and last day, and its qualifier.</summary>
internal sealed record EdtfPoint(EdtfForm Form, DateOnly First, DateOnly Last)
{
    internal bool IsUncertain { get; init; }

    internal bool IsApproximate { get; init; }

    internal bool IsQualified => IsUncertain || IsApproximate;
}
