using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>Figures that rival each other stand in different positions of one question.</summary>
internal static class RivalFiguresAreDiscussed
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var rivals = new Rivals(content.Corpus);
        return from claim in content.Corpus.Claims
               where claim.Figure is not null
               from rival in rivals.Of(claim)
               where string.CompareOrdinal(claim.Id, rival.Id) < 0 && !AreOpposed(claim, rival, content.Corpus)
               select EditorialProblems.RivalNotDiscussed(claim.Figure!.Value.At, claim.Figure.Value.Value.Written, rival.Id, rival.Figure!.Value.Value.Written);
    }

    private static bool AreOpposed(Claim one, Claim other, Corpus corpus) =>
        corpus.References.QuestionsOfClaim(one.Id).Any(question => question.Positions.Any(left => Holds(left, one) && question.Positions.Any(right => right != left && Holds(right, other))));

    private static bool Holds(Position position, Claim claim) => position.Claims.Any(reference => reference.Id == claim.Id);
}
