using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>A question has at least two positions, each with claims, and no claim is in two of them.</summary>
internal static class PositionsAreDisjoint
{
    public static IEnumerable<Problem> Check(CheckedContent content) => content.Questions.SelectMany(Check);

    private static IEnumerable<Problem> Check(Question question) =>
    [
        .. question.Positions.Count < 2 ? [EditorialProblems.OnePosition(question.Title.At)] : Array.Empty<Problem>(),
        .. from position in question.Positions
           where position.Claims.Count == 0
           select EditorialProblems.PositionWithoutClaim(position.Label.At, position.Label.Value),
        .. from shared in Claims(question).GroupBy(pair => pair.Claim.Id, StringComparer.Ordinal)
           let first = shared.First().Position.Label.Value
           from repeated in shared.Skip(1)
           select EditorialProblems.PositionShared(repeated.Claim.At, repeated.Claim.Id, first),
    ];

    private static IEnumerable<(Position Position, Reference Claim)> Claims(Question question) =>
        question.Positions.SelectMany(position => position.Claims.Select(claim => (position, claim)));
}
