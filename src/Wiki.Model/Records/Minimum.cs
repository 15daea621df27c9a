using Wiki.Model.Locations;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>The number of records of a kind below which the wiki is not published.</summary>
public sealed record Minimum(RecordKind Kind, Located<int> Count);
