using Wiki.Model.Locations;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>The number of records of a kind that is required for publication.</summary>
public sealed record Minimum(RecordKind Kind, Located<int> Count);
