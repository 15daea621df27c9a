namespace Wiki.Editing;

/// <summary>What an editing command answers: how it ended, and the lines that it has to show.</summary>
internal sealed record Reply(Ending Ending, IReadOnlyList<string> Lines)
{
    public static Reply Done(params IEnumerable<string> lines) => new(Ending.Done, [.. lines]);

    public static Reply Unmet(params IEnumerable<string> lines) => new(Ending.Unmet, [.. lines]);

    public static Reply Refused(string sentence) => new(Ending.Refused, [sentence]);

    public static Reply Of(IEnumerable<Problem> problems) => Unmet(problems.Order().Select(problem => problem.ToString()));
}
