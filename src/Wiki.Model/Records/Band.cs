using Wiki.Model.Dates;
using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>A named period of a chronology.</summary>
public sealed record Band(string Label, Located<Edtf> Dates);
