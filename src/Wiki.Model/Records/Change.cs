using Wiki.Model.Dates;
using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>One entry of a claim's history: when it was changed, how, and why.</summary>
public sealed record Change(Located<Edtf> On, string What, string Reason);
