using System.CommandLine;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Commands;

/// <summary>A command line argument for a kind of record, as singular or plural.</summary>
internal static class KindArgument
{
    private static readonly string[] Words =
        [.. Vocabulary.Terms<RecordKind>().SelectMany(kind => new[] { kind.Word, kind.Value.Folder() })];

    public static Argument<string> Create(string description, ArgumentArity arity)
    {
        var singular = Vocabulary.Terms<RecordKind>().Select(kind => kind.Word);
        var kind = new Argument<string>("kind")
        {
            HelpName = "kind",
            Description = $"{description}: {ProblemText.AnyOf([.. singular])}",
            Arity = arity,
        };
        kind.CompletionSources.Add(Words);
        kind.Validators.Add(argument =>
        {
            if (argument.Tokens is [{ Value: var word }] && Read(word) is null)
                argument.AddError(CommandMessages.NoSuchKind(word, NearestWord.Of(word, Words)));
        });
        return kind;
    }

    public static RecordKind? Read(string? word) =>
        Vocabulary.Terms<RecordKind>()
            .FirstOrDefault(kind => kind.Word == word || kind.Value.Folder() == word)?.Value;
}
