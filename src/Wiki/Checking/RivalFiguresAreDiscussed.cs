namespace Wiki.Checking;

/// <summary>Figures that rival each other stand in different positions of one question.</summary>
internal static class RivalFiguresAreDiscussed
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var rivals = new Rivals(content.Corpus);
        var places = Places(content.Corpus);
        return from claim in content.Corpus.Claims
               from rival in rivals.Of(claim)
               where string.CompareOrdinal(claim.Id, rival.Id) < 0 && !AreOpposed(places[claim.Id], places[rival.Id])
               select Problems.RivalNotDiscussed(claim.Figure!.Value.At, claim.Figure.Value.Value.Written, rival.Id, rival.Figure!.Value.Value.Written);
    }

    private static ILookup<string, (string Question, int Position)> Places(Corpus corpus) =>
        corpus.Questions.SelectMany(question => question.Positions.SelectMany((position, index) => position.Claims.Select(claim => (claim.Id, Place: (question.Id, index)))))
            .ToLookup(pair => pair.Id, pair => pair.Place, StringComparer.Ordinal);

    private static bool AreOpposed(IEnumerable<(string Question, int Position)> one, IEnumerable<(string Question, int Position)> other) =>
        one.Any(left => other.Any(right => left.Question == right.Question && left.Position != right.Position));
}
