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
        var format = new Option<string>("--format") { Description = "How the list is told", DefaultValueFactory = _ => Report.Text }.AcceptOnlyFromAmong(Report.Text, Report.Json);
        var command = new Command("list", "List records, or the sentences of a report that no claim quotes") { kind, unused, single, uncited, format, WikiCommand.Content };
        command.SetAction(parsed => Told.Run(() =>
        {
            var list = new RecordList { Kind = KindArgument.Read(parsed.GetValue(kind)), IsUnused = parsed.GetValue(unused), IsSingleSource = parsed.GetValue(single) };
            return List(parsed.GetValue(WikiCommand.Content)!, list, parsed.GetValue(uncited), parsed.GetValue(format) == Report.Json);
        }));
        return command;
    }

    private static Reply List(string content, RecordList list, string? uncited, bool isJson)
    {
        var reading = ContentReader.Read(content);
        if (reading.Corpus is not { } corpus)
            return Reply.Refused(reading.Problems[0].Sentence);
        if (uncited is null)
            return Show(list.Of(corpus), isJson);
        return corpus.Find(uncited) is Source source
            ? Show(RecordList.Uncited(source, corpus), isJson)
            : Reply.Refused(EditingMessages.NoSuchRecord(RecordKind.Source.Word(), uncited, Nearest.Of(uncited, [.. corpus.Sources.Select(each => each.Id)])));
    }

    private static Reply Show(IReadOnlyList<ListedRecord> records, bool isJson) => isJson ? Reply.Done(ListLines.Json(records)) : Reply.Done(ListLines.Text(records));
}
