using Wiki.Checking;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Editing.Writing;

/// <summary>What a record that was just written still lacks, as the rules see it among all others.</summary>
internal static class MissingFields
{
    public static CommandResult Of(string content, RecordPath record)
    {
        var reading = ContentReader.Read(content);
        var found = reading.Corpus is { } corpus ? Policy.Check(corpus, reading.Unread).Problems : [];
        var problems = reading.Problems.Concat(found).Distinct().Order().ToLookup(problem => problem.At.File == record.Shown);
        var lacking = problems[true].Select(problem => problem.ToString()).ToList();
        string[] others = reading.Unread.Any(id => id != record.Id) ? [CommandMessages.OthersFaulty(problems[false].Count())] : [];
        return CommandResult.Done([CommandMessages.Lacking(record.Shown, lacking.Count), .. lacking, .. others, .. Next(record, lacking.Count)]);
    }

    private static IEnumerable<string> Next(RecordPath record, int lacking) => (record.Kind, lacking) switch
    {
        (_, 0) => [],
        (RecordKind.Source, _) => [CommandMessages.NextOfSource(record.Id)],
        (RecordKind.Claim, _) => [CommandMessages.NextOfClaim(record.Id)],
        _ => [],
    };
}
