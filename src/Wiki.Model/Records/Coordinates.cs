using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>Where a place lies (WGS 84, decimal degrees) and how large the place is that the point stands for.</summary>
public sealed record Coordinates(decimal Latitude, decimal Longitude, Precision Precision);
