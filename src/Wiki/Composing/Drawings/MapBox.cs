namespace Wiki.Composing.Drawings;

/// <summary>The area of a map that a mark or a name covers.</summary>
/// <param name="Owner">The point of the mark, or of the mark that is named.</param>
internal readonly record struct MapBox(MapPoint Owner, double Left, double Top, double Right, double Bottom)
{
    public static MapBox Around(MapPoint owner, MapPoint center, double radius) =>
        new(owner, center.X - radius, center.Y - radius, center.X + radius, center.Y + radius);

    public bool Touches(MapBox other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>How far a point is from the area; zero within it.</summary>
    public double DistanceTo(MapPoint point) =>
        point.DistanceTo(new MapPoint(Math.Clamp(point.X, Left, Right), Math.Clamp(point.Y, Top, Bottom)));
}
