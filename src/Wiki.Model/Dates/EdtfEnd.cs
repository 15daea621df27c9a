namespace Wiki.Model.Dates;

/// <summary>One end of a date: known, open (no bound) or unknown (a bound exists but is not given).</summary>
internal readonly record struct EdtfEnd(EdtfPoint? Point, bool IsOpen)
{
    internal static EdtfEnd At(EdtfPoint point) => new(point, IsOpen: false);
}
