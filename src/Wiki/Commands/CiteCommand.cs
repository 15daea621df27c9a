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

    private static readonly Option<string> Stance = new Option<string>("--stance")
    {
        Description = "Whether the words support the claim; 'supports' if left out",
    }.AcceptOnlyFromAmong([.. Vocabulary.Terms<Stance>().Select(term => term.Word)]);

    private static readonly Option<string> Note = new("--note")
    {
        Description = "How the report puts it; required with 'unnamed' and 'unclear'",
    };

    private static readonly Option<bool> Nearest = new("--nearest")
    {
        Description = "Cite the nearest passage if the words are in no source",
    };

    public static Command Create()
    {
        var command = new Command("cite", "Find words in the sources, and print the citation or add it to a claim")
        {
            Words, Source, By, Stance, Note, Nearest, Into, SharedOptions.Content,
        };
        command.SetAction(parsed => ReplyPrinter.Print(Cite(parsed)));
        return command;
    }

    private static CommandResult Cite(ParseResult parsed)
    {
        var search = new QuoteSearch([.. parsed.GetValue(Words)!.Select(FreeText.Unmark)])
        {
            Source = parsed.GetValue(Source),
            By = parsed.GetValue(By) ?? [],
            Stance = parsed.GetValue(Stance),
            Note = parsed.GetValue(Note),
            TakesNearest = parsed.GetValue(Nearest),
            Into = parsed.GetValue(Into),
        };
        return search.Cite(parsed.GetValue(SharedOptions.Content)!);
    }
}
