using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>Rival figures are in different positions of one question.</summary>
internal static class RivalFiguresAreDiscussed
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var corpus = content.Corpus;
        var pairs =
            from claim in corpus.Claims
            where claim.Figure is not null
            from rival in corpus.Rivals.Of(claim)
            where string.CompareOrdinal(claim.Id, rival.Id) < 0 && !OpposedClaims.Are(claim, rival, corpus)
            select IsPlaced(claim, corpus) && !IsPlaced(rival, corpus) ? (rival, claim) : (claim, rival);
        return pairs
            .GroupBy(pair => pair.Item1, pair => pair.Item2)
            .Select(group => NotDiscussed(group.Key, [.. group], corpus));
    }

    /// <summary>One problem for a claim, however many rivals it has: it is the one that lacks a position.</summary>
    private static Problem NotDiscussed(Claim claim, IReadOnlyList<Claim> rivals, Corpus corpus) =>
        EditorialProblems.RivalNotDiscussed(claim, rivals, QuestionOf(rivals, corpus));

    /// <summary>The question with most of the rivals, and where it names the first of them.</summary>
    private static Reference? QuestionOf(IReadOnlyList<Claim> rivals, Corpus corpus)
    {
        var ids = rivals.Select(rival => rival.Id).ToHashSet(StringComparer.Ordinal);
        var places =
            from question in rivals.SelectMany(rival => corpus.References.QuestionsOfClaim(rival.Id)).Distinct()
            let standing = question.Claims.Where(at => ids.Contains(at.Id))
            orderby standing.Count() descending, question.Id
            select new Reference(question.Id, standing.First().At);
        return places.Cast<Reference?>().FirstOrDefault();
    }

    private static bool IsPlaced(Claim claim, Corpus corpus) => corpus.References.QuestionsOfClaim(claim.Id).Any();
}
