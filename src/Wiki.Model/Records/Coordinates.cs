using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>The position of a place (WGS 84, decimal degrees), and how large the place is.</summary>
public sealed record Coordinates(decimal Latitude, decimal Longitude, Precision Precision)
{
    /// <summary>Where they are from, if no report gives them.</summary>
    public string? Basis { get; init; }

    /// <summary>Whether both are the same point, wherever they are from.</summary>
    public bool IsAt(Coordinates? other) => Latitude == other?.Latitude && Longitude == other.Longitude;
}
