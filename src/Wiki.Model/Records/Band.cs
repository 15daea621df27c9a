using Wiki.Model.Dates;
using Wiki.Model.Locations;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>A named period of a chronology.</summary>
public sealed record Band(string Label, Located<Edtf> Dates)
{
    /// <summary>How its events are placed along it.</summary>
    public BandScale As { get; init; }
}
