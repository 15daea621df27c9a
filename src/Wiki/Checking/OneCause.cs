using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>Reports one problem for each cause: a record that was deleted is missing once, in all places.</summary>
internal static class OneCause
{
    /// <summary>A slip of the keyboard is seldom repeated so often.</summary>
    private const int FewestOfLostRecord = 3;

    public static IReadOnlyList<Problem> Merge(IReadOnlyList<Problem> problems)
    {
        var (misnamed, missing) = (CausesOf(Codes.IdForm, problems), CausesOf(Codes.UnknownId, problems));
        var unsealed = PlacesOf(Codes.SourceKeyChanged, problems);
        HashSet<Location> wrong =
        [
            .. PlacesOf(Codes.UnknownId, problems),
            .. PlacesOf(Codes.WrongKind, problems),
            .. PlacesOf(Codes.KeyNotInFile, problems),
        ];
        var unordered = PlacesOf(Codes.DatesOutOfOrder, problems);
        var causes = problems.Where(problem => !Follows(problem) && !FollowsInPlace(problem)).ToList();
        var merged = causes
            .Where(IsMergeable)
            .GroupBy(problem => (problem.Code, problem.Cause))
            .Select(group => MergePlaces([.. group.Distinct().Order()]));
        return [.. causes.Where(problem => !IsMergeable(problem)), .. merged];

        bool Follows(Problem problem) => problem is { Cause: { } cause }
            && ((problem.Code == Codes.UnknownId && misnamed.Contains(cause))
                || (problem.Code == Codes.StrayFile && missing.Contains(cause)));

        // A date that is not as it was sealed has no basis and may be one of the future; a value that names nothing, or
        // that the file received does not have, is not as it was sealed.
        bool FollowsInPlace(Problem problem) =>
            (unsealed.Contains(problem.At) && IsOfDate(problem.Code))
            || (wrong.Contains(problem.At) && problem.Code == Codes.SourceKeyChanged)
            || (unordered.Contains(problem.At) && problem.Code == Codes.PublishedInTheFuture);
    }

    private static bool IsOfDate(Code code) =>
        code == Codes.DateWithoutBasis || code == Codes.DatesOutOfOrder || code == Codes.PublishedInTheFuture;

    private static HashSet<Location> PlacesOf(Code code, IEnumerable<Problem> problems) =>
        [.. problems.Where(problem => problem.Code == code).Select(problem => problem.At)];

    private static HashSet<string?> CausesOf(Code code, IEnumerable<Problem> problems) =>
        [.. problems.Where(problem => problem.Code == code).Select(problem => problem.Cause)];

    /// <summary>Two files that probably mean the same id are two problems.</summary>
    private static bool IsMergeable(Problem problem) =>
        problem is { Cause: not null, IsError: true } && problem.Code != Codes.IdForm;

    private static string SentenceOf(Problem first, int places) =>
        first is { Cause: { } id } && first.Code == Codes.UnknownId && places >= FewestOfLostRecord
            ? CorpusProblems.LostRecord(id)
            : first.Sentence;

    private static Problem MergePlaces(IReadOnlyList<Problem> problems)
    {
        if (problems is [var only])
            return only;
        IReadOnlyList<Location> others = [.. problems.Skip(1).Select(problem => problem.At)];
        var sentence = SentenceOf(problems[0], problems.Count);
        return problems[0] with { Sentence = CorpusProblems.WithPlaces(sentence, others) };
    }
}
