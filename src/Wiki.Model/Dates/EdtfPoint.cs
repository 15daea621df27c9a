namespace Wiki.Model.Dates;

/// <summary>One date as it stands alone or at an end of an interval: its days, and the qualifier at its end.</summary>
internal sealed record EdtfPoint(EdtfForm Form, DateOnly First, DateOnly Last)
{
    internal bool IsUncertain { get; init; }

    internal bool IsApproximate { get; init; }

    internal bool IsQualified => IsUncertain || IsApproximate;
}
