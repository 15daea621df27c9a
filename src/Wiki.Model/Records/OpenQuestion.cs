using Wiki.Model.Locations;
using Wiki.Model.Prose;

namespace Wiki.Model.Records;

/// <summary>A question that the reports do not answer, with the most relevant claims or sources.</summary>
public sealed record OpenQuestion(Text Text, IReadOnlyList<Reference> Claims, IReadOnlyList<Reference> Sources);
