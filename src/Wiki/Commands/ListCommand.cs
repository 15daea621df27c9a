using System.CommandLine;
using Wiki.Editing;
using Wiki.Editing.Counting;
using Wiki.Editing.Listing;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary><c>wiki list</c>: lists the records, or the sentences of a report that no claim quotes.</summary>
internal static class ListCommand
{
    private static readonly Argument<string> Kind =
        KindArgument.Create("The kind of record, all if left out", ArgumentArity.ZeroOrOne);

    private static readonly Option<bool> Unused = new("--unused")
    {
        Description = "Only records that no other record names",
    };

    private static readonly Option<bool> SingleSource = new("--single-source")
    {
        Description = "Claims that only one source supports",
    };

    private static readonly Option<string> Uncited = new("--uncited")
    {
        Description = "The sentences of this source that no claim quotes",
    };

    private static readonly Option<bool> Counts = new("--counts")
    {
        Description = "The sentences of the content that count sources",
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "The format of the list",
        DefaultValueFactory = _ => RunOutput.Text,
    }.AcceptOnlyFromAmong(RunOutput.Text, RunOutput.Json);

    public static Command Create()
    {
        var command = new Command("list", "List records, or the sentences of a report that no claim quotes")
        {
            Kind, Unused, SingleSource, Uncited, Counts, Format, SharedOptions.Content,
        };
        command.SetAction(parsed => ReplyPrinter.Print(List(parsed)));
        return command;
    }

    private static CommandResult List(ParseResult parsed)
    {
        var content = parsed.GetValue(SharedOptions.Content)!;
        var reading = ContentReader.Read(content);
        if (reading.Corpus is not { } corpus)
            return CommandResult.OfErrors(reading.Problems);
        var isJson = parsed.GetValue(Format) == RunOutput.Json;
        if (parsed.GetValue(Uncited) is { } uncited)
            return ListUncited(uncited, corpus, isJson);
        if (parsed.GetValue(Counts))
            return Show(new CountedSources(content, corpus.Site).Find(), isJson);
        var kind = KindArgument.Read(parsed.GetValue(Kind));
        if (parsed.GetValue(SingleSource) && kind is not (null or RecordKind.Claim))
            return CommandResult.Refused(CommandMessages.OnlyForClaims());
        var list = new RecordList
        {
            Kind = kind,
            IsUnused = parsed.GetValue(Unused),
            IsSingleSource = parsed.GetValue(SingleSource),
        };
        return Show(list.Of(corpus), isJson);
    }

    private static CommandResult ListUncited(string id, Corpus corpus, bool isJson)
    {
        if (corpus.Find(id) is Source source)
            return Show(RecordList.Uncited(source, corpus), isJson);
        var nearest = NearestWord.Of(id, [.. corpus.Sources.Select(known => known.Id)]);
        return CommandResult.Refused(CommandMessages.NoSuchRecord(RecordKind.Source.Word(), id, nearest));
    }

    private static CommandResult Show(IReadOnlyList<ListedRecord> records, bool isJson) =>
        isJson ? CommandResult.Done(ListLines.Json(records)) : CommandResult.Done(ListLines.Text(records));
}
