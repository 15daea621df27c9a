namespace Wiki.Editing;

/// <summary>The result of an editing command: its status, and the lines to print.</summary>
internal sealed record CommandResult(CommandStatus Status, IReadOnlyList<string> Lines)
{
    public static CommandResult Done(params IEnumerable<string> lines) => new(CommandStatus.Done, [.. lines]);

    public static CommandResult NotPossible(params IEnumerable<string> lines) =>
        new(CommandStatus.NotPossible, [.. lines]);

    public static CommandResult Refused(string sentence) => new(CommandStatus.Refused, [sentence]);

    /// <summary>The errors among the problems, which prevent the reading of the content.</summary>
    public static CommandResult OfErrors(IEnumerable<Problem> problems) =>
        Of(problems.Where(problem => problem.IsError));

    public static CommandResult Of(IEnumerable<Problem> problems)
    {
        var sorted = problems.Order().ToList();
        var status = sorted.Where(problem => problem.IsError)
            .Select(problem => StatusOf(problem.Code.Class))
            .DefaultIfEmpty(CommandStatus.NotPossible)
            .Max();
        return new CommandResult(status, [.. sorted.Select(problem => problem.ToString())]);
    }

    private static CommandStatus StatusOf(ProblemClass problem) => problem switch
    {
        ProblemClass.Machine => CommandStatus.Failed,
        ProblemClass.Refusal => CommandStatus.Refused,
        _ => CommandStatus.NotPossible,
    };
}
