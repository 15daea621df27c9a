using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>The text of a question cites a claim of each of its positions.</summary>
internal static class QuestionsCiteEachPosition
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from question in content.Questions
        let cited = question.Body.Cited.Select(reference => reference.Id).ToHashSet(StringComparer.Ordinal)
        from position in question.Positions
        where position.Claims.Count > 0 && position.Claims.All(claim => content.Corpus.Find<Claim>(claim) is not null)
        where !position.Claims.Any(claim => cited.Contains(claim.Id))
        select ClaimProblems.PositionNotCited(position.Label.At, position.Label.Value, position.Claims[0].Id);
}
