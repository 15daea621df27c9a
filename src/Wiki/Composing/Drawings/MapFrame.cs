namespace Wiki.Composing.Drawings;

/// <summary>
/// The part of the world that a map shows. Degrees of latitude have one length; longitudes are scaled by the cosine of
/// the middle latitude, so that shapes are correct there.
/// </summary>
internal sealed record MapFrame
{
    public const int Width = 680;

    private const double Flattest = 0.62;
    private const double Steepest = 1.05;
    private const double Pole = 84;

    private readonly double _west;
    private readonly double _north;
    private readonly double _unitsPerLatitude;
    private readonly double _unitsPerLongitude;

    private MapFrame(double west, double east, double south, double north)
    {
        var shrink = Math.Cos((south + north) / 2 * Math.PI / 180);
        var (across, down) = ((east - west) * shrink, north - south);
        var addedDown = Math.Max(0, (across * Flattest) - down);
        var addedAcross = Math.Max(0, (down / Steepest) - across);
        across += addedAcross;
        _west = west - (addedAcross / shrink / 2);
        _north = Math.Min(Pole, north + (addedDown / 2));
        _unitsPerLatitude = Width / across;
        _unitsPerLongitude = _unitsPerLatitude * shrink;
        Height = (int)Math.Round(Math.Min(down + addedDown, _north + Pole) * _unitsPerLatitude);
    }

    public int Height { get; }

    public double West => _west;

    public double East => _west + (Width / _unitsPerLongitude);

    public double North => _north;

    public double South => _north - (Height / _unitsPerLatitude);

    /// <summary>A frame that contains all of the places, each with room around it.</summary>
    /// <param name="places">One or more.</param>
    /// <param name="room">The degrees of latitude around a place of a precision.</param>
    public static MapFrame Around(IReadOnlyList<Coordinates> places, Func<Precision, double> room)
    {
        var south = places.Min(place => (double)place.Latitude - room(place.Precision));
        var north = places.Max(place => (double)place.Latitude + room(place.Precision));
        var shrink = Math.Max(0.2, Math.Cos((south + north) / 2 * Math.PI / 180));
        return new MapFrame(
            places.Min(place => (double)place.Longitude - (room(place.Precision) / shrink)),
            places.Max(place => (double)place.Longitude + (room(place.Precision) / shrink)),
            Math.Max(-Pole, south),
            Math.Min(Pole, north));
    }

    public MapPoint Project(double longitude, double latitude) =>
        new((longitude - _west) * _unitsPerLongitude, (_north - latitude) * _unitsPerLatitude);

    public MapPoint Project(Coordinates place) => Project((double)place.Longitude, (double)place.Latitude);

    /// <summary>The point of the map that is nearest to a point of the world.</summary>
    public MapPoint Clamp(double longitude, double latitude)
    {
        var point = Project(longitude, latitude);
        return new MapPoint(Math.Clamp(point.X, 0, Width), Math.Clamp(point.Y, 0, Height));
    }

    public bool Shows(Coordinates place) =>
        Project(place) is { X: >= 0 and <= Width, Y: >= 0 } point && point.Y <= Height;

    /// <summary>Degrees of latitude in units of the map.</summary>
    public double Length(double degrees) => degrees * _unitsPerLatitude;

    public bool Contains(MapPoint point) => point is { X: >= 0 and <= Width, Y: >= 0 } && point.Y <= Height;

    public bool Meets(Outline outline) =>
        outline.East >= West && outline.West <= East && outline.North >= South && outline.South <= North;
}

/// <summary>A point of a map, in its units from the upper left corner.</summary>
internal readonly record struct MapPoint(double X, double Y)
{
    public double DistanceTo(MapPoint other)
    {
        var (across, down) = (X - other.X, Y - other.Y);
        return Math.Sqrt((across * across) + (down * down));
    }
}
