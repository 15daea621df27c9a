using Wiki.Model.Locations;
using Wiki.Model.Prose;

namespace Wiki.Model.Records;

/// <summary>What the reports leave open, with the claims or sources that come nearest to it.</summary>
public sealed record OpenQuestion(Text Text, IReadOnlyList<Reference> Claims, IReadOnlyList<Reference> Sources);
