using System.CommandLine;
using Wiki.Comparing;
using Wiki.Editing;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary><c>wiki diff</c>: lists what changed for readers between two published versions of the content.</summary>
internal static class DiffCommand
{
    private const string Markdown = "markdown";

    private static readonly Argument<string> Old =
        new Argument<string>("old") { Description = "The wiki.json of the state before" }.AsPath();

    private static readonly Argument<string> New =
        new Argument<string>("new") { Description = "The wiki.json of the state after" }.AsPath();

    private static readonly Option<bool> Strict = new("--strict")
    {
        Description = "Published claims that were removed, or changed without an entry in 'history', are errors",
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "The format of the changes",
        DefaultValueFactory = _ => Markdown,
    }.AcceptOnlyFromAmong(Markdown, RunOutput.Json, RunOutput.Github);

    public static Command Create()
    {
        var command = new Command("diff", "Say what changed for readers between two files wiki.json")
        {
            Old, New, Strict, Format, SharedOptions.Content,
        };
        command.SetAction(parsed => ReplyPrinter.Print(Compare(parsed)));
        return command;
    }

    private static CommandResult Compare(ParseResult parsed)
    {
        var (oldPath, newPath) = (parsed.GetValue(Old)!, parsed.GetValue(New)!);
        if (WikiState.Read(oldPath) is not { } before)
            return CommandResult.Refused(CommandMessages.NoWikiJson(oldPath));
        if (WikiState.Read(newPath) is not { } after)
            return CommandResult.Refused(CommandMessages.NoWikiJson(newPath));
        var changes = new ContentDiff(before, after).Changes();
        if (!parsed.GetValue(Strict))
            return CommandResult.Done(Describe(changes, parsed.GetValue(Format)!));
        var reading = ContentReader.Read(parsed.GetValue(SharedOptions.Content)!);
        if (reading.Corpus is not { } corpus)
            return CommandResult.OfErrors(reading.Problems);
        var lost = new RunResult(new LostClaims(after, corpus).Since(before));
        return Reply(changes, lost, parsed.GetValue(Format)!);
    }

    private static CommandResult Reply(IReadOnlyList<ContentChange> changes, RunResult lost, string format)
    {
        if (format == RunOutput.Github)
            GithubOutput.Write(lost);
        if (format == RunOutput.Json)
            PrintBeside(lost);
        IEnumerable<string> problems = format == Markdown ? lost.Problems.Select(problem => $"{problem}") : [];
        IReadOnlyList<string> lines = [Describe(changes, format), .. problems];
        return lost.HasErrors ? CommandResult.NotPossible(lines) : CommandResult.Done(lines);
    }

    /// <summary>On the stream for errors, as the other one is for programs.</summary>
    private static void PrintBeside(RunResult lost)
    {
        foreach (var problem in lost.Problems)
            Console.Error.WriteLine(problem);
    }

    /// <summary>For GitHub, what changed is in the summary of the step.</summary>
    private static string Describe(IReadOnlyList<ContentChange> changes, string format)
    {
        if (format == RunOutput.Json)
            return DiffOutput.Json(changes);
        var words = DiffOutput.Markdown(changes);
        return format == RunOutput.Github && GithubOutput.AppendToSummary($"{words}\n") ? "" : words;
    }
}
