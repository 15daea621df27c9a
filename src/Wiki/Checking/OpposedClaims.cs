namespace Wiki.Checking;

/// <summary>Claims that are in different positions of one question.</summary>
internal static class OpposedClaims
{
    public static bool Are(Claim claim, Claim rival, Corpus corpus) =>
        corpus.References.QuestionsOfClaim(claim.Id).Any(question => Are(claim, rival, question));

    private static bool Are(Claim claim, Claim rival, Question question) =>
        question.Positions.Any(left => Contains(left, claim)
            && question.Positions.Any(right => right != left && Contains(right, rival)));

    private static bool Contains(Position position, Claim claim) =>
        position.Claims.Any(reference => reference.Id == claim.Id);
}
