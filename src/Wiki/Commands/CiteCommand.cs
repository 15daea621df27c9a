using System.CommandLine;
using Wiki.Editing.Citing;

namespace Wiki.Commands;

/// <summary><c>wiki cite</c>: finds words in the sources, and prints or appends the citation.</summary>
internal static class CiteCommand
{
    public static Command Create()
    {
        var words = new Argument<string[]>("words") { Description = "The words of a report; several for a quote in parts", Arity = ArgumentArity.OneOrMore };
        var source = new Option<string>("--source") { Description = "The source to look in; all of them if left out" };
        var by = new Option<string[]>("--by") { Description = "Who says the words: an entity, 'unnamed' or 'unclear'; again for each link of the chain" };
        var into = new Option<string>("--into") { Description = "The claim that is to cite the words" };
        var command = new Command("cite", "Find words in the sources, and print the citation or add it to a claim") { words, source, by, into, SharedOptions.Content };
        command.SetAction(parsed => ReplyPrinter.Run(() =>
            new QuoteSearch(parsed.GetValue(words)!) { Source = parsed.GetValue(source), By = parsed.GetValue(by) ?? [], Into = parsed.GetValue(into) }.Cite(parsed.GetValue(SharedOptions.Content)!)));
        return command;
    }
}
