namespace Wiki.Model;

/// <summary>A named stretch of a chronology.</summary>
public sealed record Band(string Label, Located<Edtf> Dates);
