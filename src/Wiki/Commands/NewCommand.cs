using System.CommandLine;
using System.CommandLine.Help;
using Wiki.Editing;
using Wiki.Editing.Writing;
using Wiki.Problems;

namespace Wiki.Commands;

/// <summary><c>wiki new</c>: creates the file of a record, and lists what is still missing in it.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Kind =
        KindArgument.Create("The kind of record", ArgumentArity.ExactlyOne);

    private static readonly Argument<string> Id = new("id") { Description = "Its id, which is its file name" };

    private static readonly Argument<string[]> Values = new("values")
    {
        Description = "Values for its keys, each as key=value",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> From = new Option<string>("--from")
    {
        Description = "The file that a report was received as: text, subtitles, HTML or PDF; it is kept as it is",
    }.AsPath();

    public static Command Create()
    {
        var command = new Command("new", "Write the file of a record, and say what it still lacks")
        {
            Kind, Id, Values, From, SharedOptions.Content,
        };
        command.SetAction(parsed => ReplyPrinter.Print(Write(parsed)));
        return command;
    }

    /// <summary>What the help of the command ends with: the keys of the kind, if one is named.</summary>
    public static IEnumerable<string> Help(ParseResult parsed)
    {
        var isAsked = parsed.Action is HelpAction && parsed.CommandResult.Command.Name == "new";
        var words = isAsked ? parsed.CommandResult.GetResult(Kind)?.Tokens : null;
        return words is [var word, ..] && KindArgument.Read(word.Value) is { } kind ? KeyHelp.Of(kind) : [];
    }

    private static CommandResult Write(ParseResult parsed)
    {
        var (kind, from) = (KindArgument.Read(parsed.GetValue(Kind))!.Value, parsed.GetValue(From));
        if (from is not null && kind != RecordKind.Source)
            return CommandResult.Refused(CommandMessages.OnlyForSources());
        if (GivenValues.Read(kind, parsed.GetValue(Values) ?? [], out var refusal) is not { } values)
            return refusal;
        var problems = new List<Problem>();
        var text = from is null ? null : Editing.Writing.SourceText.Read(from, problems);
        if (problems.Count > 0)
            return CommandResult.Refused(problems[0].ToString());
        var record = new NewRecord(kind, parsed.GetValue(Id)!, values) { SourceText = text };
        return record.Write(parsed.GetValue(SharedOptions.Content)!);
    }
}
