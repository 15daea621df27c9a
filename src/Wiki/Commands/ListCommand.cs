using System.CommandLine;
using Wiki.Editing;
using Wiki.Editing.Listing;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary><c>wiki list</c>: the records of the content, or the sentences of a report that no claim quotes.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var kind = KindArgument.Create("The kind of record; all if left out", ArgumentArity.ZeroOrOne);
        var unused = new Option<bool>("--unused") { Description = "Only records that no other record names" };
        var single = new Option<bool>("--single-source") { Description = "Only claims that one source alone supports" };
        var uncited = new Option<string>("--uncited") { Description = "The sentences of this source that no claim quotes" };
        var format = new Option<string>("--format") { Description = "How the list is told", DefaultValueFactory = _ => RunOutput.Text }.AcceptOnlyFromAmong(RunOutput.Text, RunOutput.Json);
        var command = new Command("list", "List records, or the sentences of a report that no claim quotes") { kind, unused, single, uncited, format, SharedOptions.Content };
        command.SetAction(parsed => ReplyPrinter.Run(() =>
        {
            var list = new RecordList { Kind = KindArgument.Read(parsed.GetValue(kind)), IsUnused = parsed.GetValue(unused), IsSingleSource = parsed.GetValue(single) };
            return List(parsed.GetValue(SharedOptions.Content)!, list, parsed.GetValue(uncited), parsed.GetValue(format) == RunOutput.Json);
        }));
        return command;
    }

    private static CommandResult List(string content, RecordList list, string? uncited, bool isJson)
    {
        var reading = ContentReader.Read(content);
        if (reading.Corpus is not { } corpus)
            return CommandResult.Refused(reading.Problems[0].Sentence);
        if (uncited is null)
            return Show(list.Of(corpus), isJson);
        return corpus.Find(uncited) is Source source
            ? Show(RecordList.Uncited(source, corpus), isJson)
            : CommandResult.Refused(CommandMessages.NoSuchRecord(RecordKind.Source.Word(), uncited, NearestWord.Of(uncited, [.. corpus.Sources.Select(each => each.Id)])));
    }

    private static CommandResult Show(IReadOnlyList<ListedRecord> records, bool isJson) => isJson ? CommandResult.Done(ListLines.Json(records)) : CommandResult.Done(ListLines.Text(records));
}
