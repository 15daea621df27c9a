using System.CommandLine;
using Wiki.Editing;
using Wiki.Editing.Writing;
using Wiki.Problems;

namespace Wiki.Commands;

/// <summary><c>wiki new</c>: writes the file of a record, and says what it still lacks.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var kind = KindArgument.Create("The kind of record", ArgumentArity.ExactlyOne);
        var id = new Argument<string>("id") { Description = "Its id, which is its file name" };
        var values = new Argument<string[]>("values") { Description = "Values for its keys, each as key=value", Arity = ArgumentArity.ZeroOrMore };
        var from = new Option<string>("--from") { Description = "The file that holds a report's text" };
        var command = new Command("new", "Write the file of a record, and say what it still lacks") { kind, id, values, from, SharedOptions.Content };
        command.SetAction(parsed => ReplyPrinter.Run(() => Write(
            parsed.GetValue(SharedOptions.Content)!,
            KindArgument.Read(parsed.GetValue(kind))!.Value,
            parsed.GetValue(id)!,
            (parsed.GetValue(values) ?? [], parsed.GetValue(from)))));
        return command;
    }

    private static CommandResult Write(string content, RecordKind kind, string id, (string[] Values, string? From) given)
    {
        var problems = new List<Problem>();
        if (given.From is not null && kind != RecordKind.Source)
            return CommandResult.Refused(CommandMessages.OnlyForSources());
        if (GivenValues.Read(kind, given.Values, out var refusal) is not { } values)
            return refusal;
        var report = given.From is null ? null : Editing.Writing.SourceText.Read(given.From, problems);
        return problems.Count > 0 ? CommandResult.Refused(problems[0].ToString()) : new NewRecord(kind, id, values) { Report = report }.Write(content);
    }
}
