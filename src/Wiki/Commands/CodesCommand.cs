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
        command.SetAction(parsed => ReplyPrinter.Print(List(parsed.GetValue(number))));
        return command;
    }

    private static CommandResult List(string? number)
    {
        var codes = Codes.All.Where(code => number is null || IsSame(code.Number, number)).ToList();
        return codes.Count == 0
            ? CommandResult.Refused(CommandMessages.NoSuchCode(number!, Nearest(number!.ToUpperInvariant())))
            : CommandResult.Done(codes.Select(CommandMessages.Describe));
    }

    private static bool IsSame(string code, string number) => code.Equals(number, StringComparison.OrdinalIgnoreCase);

    /// <summary>The code with one character more, less or other, and with the most of the first ones.</summary>
    private static string? Nearest(string number) => Codes.All
        .Select(code => code.Number)
        .Where(code => EditDistance.Between<char>(number, code, (written, known) => written == known) == 1)
        .MaxBy(code => code.AsSpan().CommonPrefixLength(number));
}
