using System.CommandLine;
using Wiki.Editing;
using Wiki.Editing.Citing;

namespace Wiki.Commands;

/// <summary><c>wiki cite</c>: finds words in the sources, and prints or appends the citation.</summary>
internal static class CiteCommand
{
    private static readonly Argument<string[]> Words = new("words")
    {
        Description = "The words of a report; several for a quote in parts",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Source = new("--source")
    {
        Description = "The source to look in; all of them if left out",
    };

    private static readonly Option<string[]> By = new("--by")
    {
        Description = "Who says the words: an entity, 'unnamed' or 'unclear'; again for each link of the chain",
    };

    private static readonly Option<string> Into = new("--into")
    {
        Description = "The claim that is to cite the words",
    };

    public static Command Create()
    {
        var command = new Command("cite", "Find words in the sources, and print the citation or add it to a claim")
        {
            Words, Source, By, Into, SharedOptions.Content,
        };
        command.SetAction(parsed => ReplyPrinter.Run(() => Cite(parsed)));
        return command;
    }

    private static CommandResult Cite(ParseResult parsed)
    {
        var search = new QuoteSearch([.. parsed.GetValue(Words)!.Select(FreeText.Unmark)])
        {
            Source = parsed.GetValue(Source),
            By = parsed.GetValue(By) ?? [],
            Into = parsed.GetValue(Into),
        };
        return search.Cite(parsed.GetValue(SharedOptions.Content)!);
    }
}
