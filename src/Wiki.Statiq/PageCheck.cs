using Wiki.Model.Problems;

namespace Wiki.Statiq;

/// <summary>What reading the pages back has found.</summary>
internal sealed record PageCheck(IReadOnlyList<Problem> Problems);
