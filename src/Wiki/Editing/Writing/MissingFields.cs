using Wiki.Checking;
using Wiki.Editing.Counting;
using Wiki.Editing.Listing;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Editing.Writing;

/// <summary>Lists the problems of a record that was just written, as found by the rules on the whole content.</summary>
internal static class MissingFields
{
    public static CommandResult Of(string content, RecordPath record)
    {
        var reading = ContentReader.Read(content);
        if (reading.Corpus is { } current)
            Workspace.WorkspaceFiles.Refresh(content, current);
        var found = reading.Corpus is { } corpus ? Policy.Check(corpus, reading.Unread).Problems : [];
        var problems = reading.Problems.Concat(found).Distinct().Order()
            .ToLookup(problem => problem.At.File == record.Shown);
        var own = problems[true].Select(problem => problem.ToString()).ToList();
        string[] others = reading.Unread.Any(id => id != record.Id)
            ? [CommandMessages.OthersFaulty(problems[false].Count())]
            : [];
        return CommandResult.Done(
            [CommandMessages.Missing(record.Shown, own.Count), .. own, .. others, .. Next(record, own.Count)]);
    }

    /// <summary>The sentences that count sources, and that a new one may make wrong; not its own.</summary>
    public static IEnumerable<string> Counts(string content, string id)
    {
        if (ContentReader.Read(content).Site is not { } site)
            return [];
        List<ListedRecord> counts = [.. new CountedSources(content, site).Find().Where(count => count.Id != id)];
        return counts.Count == 0 ? [] : ListLines.Text(counts).Prepend(CommandMessages.CountsToReview(counts.Count));
    }

    private static IEnumerable<string> Next(RecordPath record, int problems) => (record.Kind, problems) switch
    {
        (_, 0) => [],
        (RecordKind.Source, _) => [CommandMessages.NextOfSource(record.Id)],
        (RecordKind.Claim, _) => [CommandMessages.NextOfClaim(record.Id)],
        _ => [],
    };
}
