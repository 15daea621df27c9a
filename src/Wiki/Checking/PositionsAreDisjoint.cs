using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>A question has two positions or more, each with claims, and no claim holds two of them.</summary>
internal static class PositionsAreDisjoint
{
    public static IEnumerable<Problem> Check(CheckedContent content) => content.Scope.Questions.SelectMany(Check);

    private static IEnumerable<Problem> Check(Question question) =>
    [
        .. question.Positions.Count < 2 ? [EditorialProblems.OnePosition(question.Title.At)] : Array.Empty<Problem>(),
        .. question.Positions.Where(position => position.Claims.Count == 0).Select(position => EditorialProblems.PositionWithoutClaim(position.Label.At, position.Label.Value)),
        .. from held in question.Positions.SelectMany(position => position.Claims.Select(claim => (position, claim))).GroupBy(pair => pair.claim.Id, StringComparer.Ordinal)
           from again in held.Skip(1)
           select EditorialProblems.PositionShared(again.claim.At, again.claim.Id, held.First().position.Label.Value),
    ];
}
