using System.CommandLine;
using Wiki.Editing;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Commands;

/// <summary><c>wiki codes</c>: the rules that are enforced, each with its code and remedy.</summary>
internal static class CodesCommand
{
    public static Command Create()
    {
        var number = new Argument<string>("code")
        {
            Description = "One code, such as W204; all of them if left out",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("codes", "List the rules that are enforced, each with its code and remedy")
        {
            number,
        };
        command.SetAction(parsed => ReplyPrinter.Run(() => List(parsed.GetValue(number)?.ToUpperInvariant())));
        return command;
    }

    private static CommandResult List(string? number)
    {
        var codes = Codes.All.Where(code => number is null || code.Number == number).ToList();
        return codes.Count == 0
            ? CommandResult.Refused(
                CommandMessages.NoSuchCode(number!, NearestWord.Of(number!, [.. Codes.All.Select(code => code.Number)]))
            )
            : CommandResult.Done(codes.Select(CommandMessages.Describe));
    }
}
