using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>Rival figures are in different positions of one question.</summary>
internal static class RivalFiguresAreDiscussed
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var rivals = new Rivals(content.Corpus);
        return from claim in content.Corpus.Claims
               where claim.Figure is not null
               from rival in rivals.Of(claim)
               where string.CompareOrdinal(claim.Id, rival.Id) < 0 && !AreOpposed(claim, rival, content.Corpus)
               select NotDiscussed(claim.Figure!, rival);
    }

    private static Problem NotDiscussed(Figure figure, Claim rival) => EditorialProblems.RivalNotDiscussed(
        figure.Value.At, figure.Value.Value.Written, rival.Id, rival.Figure!.Value.Value.Written);

    private static bool AreOpposed(Claim claim, Claim rival, Corpus corpus) =>
        corpus.References.QuestionsOfClaim(claim.Id).Any(question => AreOpposed(claim, rival, question));

    private static bool AreOpposed(Claim claim, Claim rival, Question question) =>
        question.Positions.Any(left => Contains(left, claim)
            && question.Positions.Any(right => right != left && Contains(right, rival)));

    private static bool Contains(Position position, Claim claim) =>
        position.Claims.Any(reference => reference.Id == claim.Id);
}
