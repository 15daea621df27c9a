using System.CommandLine;
using System.CommandLine.Parsing;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Commands;

/// <summary>What is wrong with a command line, one sentence for each mistake.</summary>
internal static class UsageErrors
{
    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? null : command.Name;
        var sentences = parsed.Errors.Where(IsOfValue).Select(error => error.Message).Distinct().ToList();
        if (sentences.Count == 0 && OfWords(parsed, name) is { } sentence)
            sentences.Add(sentence);
        return CommandMessages.Usage(
            sentences.Count > 0 ? sentences : parsed.Errors.Select(error => error.Message).Distinct(), name);
    }

    /// <summary>The library reports a word that it does not know as several errors of the command.</summary>
    private static bool IsOfValue(ParseError error) =>
        error.SymbolResult is not (CommandResult or ArgumentResult { Tokens.Count: 0, Parent: CommandResult } or null);

    private static string? OfWords(ParseResult parsed, string? command) => (parsed.UnmatchedTokens, command) switch
    {
        ([['-', ..] word, ..], _) => CommandMessages.NoSuchOption(word, command, Option(parsed, word)),
        ([var word, ..], null) => CommandMessages.NoSuchCommand(word, Command(parsed, word)),
        ([var word, ..], { } name) => CommandMessages.WordNotTaken(name, FreeText.Unmark(word)),
        (_, null) => CommandMessages.NoCommand(),
        var (_, name) => Missing(parsed) is { Count: > 0 } missing ? CommandMessages.WordsMissing(name, missing) : null,
    };

    private static string? Command(ParseResult parsed, string word) =>
        NearestWord.Of(word, [.. parsed.RootCommandResult.Command.Subcommands.Select(command => command.Name)]);

    private static string? Option(ParseResult parsed, string word)
    {
        var options = parsed.RootCommandResult.Command.Options.Concat(parsed.CommandResult.Command.Options);
        return NearestWord.Of(word, [.. options.Select(option => option.Name).Distinct()]);
    }

    private static List<string> Missing(ParseResult parsed) =>
    [
        .. from argument in parsed.CommandResult.Command.Arguments
           where !argument.HasDefaultValue && argument.Arity.MinimumNumberOfValues > 0
           where parsed.CommandResult.GetResult(argument) is not { Tokens.Count: > 0 }
           select $"<{argument.Name}>",
    ];
}
