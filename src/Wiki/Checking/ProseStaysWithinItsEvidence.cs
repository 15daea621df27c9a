using Wiki.Checking.Prose;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>
/// Each number in digits, calendar date and quoted string of a paragraph is carried by a record that it cites or links;
/// one that cites sources alone, to say what they leave out, holds none.
/// </summary>
internal static class ProseStaysWithinItsEvidence
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        ProseSection.All(content.Scope).AsParallel().AsOrdered().SelectMany(section => Check(section, content));

    private static IEnumerable<Problem> Check(ProseSection section, CheckedContent content)
    {
        IReadOnlyList<string> caption = [];
        foreach (var block in section.Text.Blocks.Where(block => block is not Heading))
        {
            var lines = ProseLine.Of(block).ToList();
            var shared = block is Table ? [.. caption, .. lines.SelectMany(line => line.Cited.Concat(line.Linked))] : caption.Take(0).ToList();
            foreach (var problem in lines.Where(line => !IsToldToCite(line, section) || shared.Count > 0).SelectMany(line => Check(line, [.. section.Evidence, .. shared], content)))
                yield return problem;
            caption = [.. lines.SelectMany(line => line.Cited.Concat(line.Linked))];
        }
    }

    private static bool IsToldToCite(ProseLine line, ProseSection section) => section.MustCite && line.Cited.Count == 0 && !line.EndsInColon;

    private static IEnumerable<Problem> Check(ProseLine line, IReadOnlyList<string> shared, CheckedContent content)
    {
        var corpus = content.Corpus;
        var named = shared.Concat(line.Cited).Concat(line.Linked).Distinct().ToList();
        var records = named.Select(corpus.Find).OfType<Record>().ToList();
        if (records.Count < named.Count || !records.TrueForAll(record => IsProven(record, content)))
            return [];
        var isSilence = line.Cited.Count > 0 && line.Cited.All(id => corpus.Find(id) is Source) && shared.Count == 0;
        var evidence = new ProseEvidence(records);
        var dates = Dates.In(line.Words).ToList();
        var numbers = Numbers.In(line.Words).Where(number => !dates.Exists(date => date.Holds(number))).ToList();
        if (isSilence)
            return Findings(line, dates, numbers).Take(1).Select(found => EditorialProblems.SilenceSaysMore(line.PlaceOf(found.Offset), found.Words));
        return
        [
            .. dates.Where(date => !IsCarried(date, evidence)).Select(date => EditorialProblems.DateNotCarried(line.PlaceOf(date.Offset), date.Written)),
            .. numbers.Where(number => !evidence.Carries(number)).Select(number => EditorialProblems.NumberNotCarried(line.PlaceOf(number.Offset), number.Written)),
            .. QuotedStrings.In(line.Words).Where(quoted => !evidence.Carries(quoted.Words)).Select(quoted => EditorialProblems.QuotedStringNotCarried(line.PlaceOf(quoted.Offset), quoted.Words)),
        ];
    }

    /// <summary>Where a record is missing or a quote is not verified, nobody knows yet what it carries.</summary>
    private static bool IsProven(Record record, CheckedContent content) =>
        record is not Claim claim || claim.Citations.All(citation => content.Proofs.Of(citation.Quote).Verdict == Verdict.Verified);

    /// <summary>A year alone may also be a number that the evidence carries, and a day without its year two numbers of a quote.</summary>
    private static bool IsCarried(FoundDate date, ProseEvidence evidence) =>
        evidence.Carries(date) || (date.IsYearAlone && Numbers.In(date.Written).All(evidence.Carries));

    private static IEnumerable<(int Offset, string Words)> Findings(ProseLine line, IEnumerable<FoundDate> dates, IEnumerable<FoundNumber> numbers) =>
        dates.Select(date => (date.Offset, date.Written)).Concat(numbers.Select(number => (number.Offset, number.Written))).Concat(QuotedStrings.In(line.Words)).OrderBy(found => found.Item1);
}
