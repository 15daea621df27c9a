namespace Wiki.Model.Dates;

/// <summary>An end of a date: known, open (it goes on) or unknown (it ends, and no one says when).</summary>
internal readonly record struct EdtfEnd(EdtfPoint? Point, bool IsOpen)
{
    internal static EdtfEnd At(EdtfPoint point) => new(point, IsOpen: false);
}
