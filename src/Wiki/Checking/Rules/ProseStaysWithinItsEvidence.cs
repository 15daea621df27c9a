using Wiki.Checking.Prose;
using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;
using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// Each number in digits, or in words from a hundred on, each date or month and each quoted string of a paragraph is
/// contained in a record that it cites or links. A paragraph that cites only sources, to say what they leave out, has
/// none of these. A heading rests on what is cited and linked below it, up to the next one.
/// </summary>
internal static class ProseStaysWithinItsEvidence
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var evidence = new RecordEvidences(content);
        return ProseSection.All(content.Scope)
            .Where(section => !section.Text.IsEmpty)
            .SelectManyInParallel(section =>
                Work.On(section.Text.Blocks[0].At, () => Check(section, content, evidence).ToList()));
    }

    private static IEnumerable<Problem> Check(
        ProseSection section, CheckedContent content, RecordEvidences evidence)
    {
        IReadOnlyList<string> caption = [];
        foreach (var (line, below) in Headings(section.Text.Blocks))
        {
            foreach (var problem in Check(line, [.. section.Evidence, .. below], content, evidence))
                yield return problem;
        }

        foreach (var block in section.Text.Blocks.Where(block => block is not Heading))
        {
            var lines = ProseLine.Of(block).ToList();
            List<string> named = [.. lines.SelectMany(line => line.Cited.Concat(line.Linked))];
            IReadOnlyList<string> shared = block is Table ? [.. caption, .. named] : [];
            foreach (var line in lines.Where(line => !LacksCitation(line, section) || shared.Count > 0))
            {
                foreach (var problem in Check(line, [.. section.Evidence, .. shared], content, evidence))
                    yield return problem;
            }

            caption = named;
        }
    }

    /// <summary>Each heading with the ids that are cited or linked below it.</summary>
    private static IEnumerable<(ProseLine Line, IEnumerable<string> Below)> Headings(IReadOnlyList<Block> blocks) =>
        from indexed in blocks.Index()
        from line in ProseLine.Headings(indexed.Item)
        let inner = indexed.Item is Heading ? [] : ProseLine.Of(indexed.Item)
        let after = blocks.Skip(indexed.Index + 1).TakeWhile(block => block is not Heading).SelectMany(ProseLine.Of)
        select (line, inner.Concat(after).SelectMany(below => below.Cited.Concat(below.Linked)));

    /// <summary>Such a line is already reported by <see cref="EveryParagraphCites"/>.</summary>
    private static bool LacksCitation(ProseLine line, ProseSection section) =>
        section.MustCite && line.Cited.Count == 0 && !line.EndsInColon;

    private static IEnumerable<Problem> Check(
        ProseLine line, IReadOnlyList<string> shared, CheckedContent content, RecordEvidences evidence)
    {
        var corpus = content.Corpus;
        var named = shared.Concat(line.Cited).Concat(line.Linked).Distinct().ToList();
        var records = named.Select(corpus.Find).OfType<Record>().ToList();
        if (records.Count < named.Count || !records.TrueForAll(record => IsProven(record, content)))
            return [];
        var isSilence = line.Cited.Count > 0 && line.Cited.All(id => corpus.Find(id) is Source) && shared.Count == 0;
        return isSilence
            ? Silence(line, corpus.Site.Language)
            : new ProseCheck(line, evidence.Of(records), corpus).Check();
    }

    private static IEnumerable<Problem> Silence(ProseLine line, string language)
    {
        var stated = DatesAndNumbers.In(line.Words, NumberReader.InDigits(line.Words, language));
        return stated.Dates.Select(date => (date.Offset, Words: date.Written))
            .Concat(stated.Others.Select(number => (number.Offset, Words: number.Written)))
            .Concat(line.Quoted)
            .OrderBy(found => found.Offset)
            .Take(1)
            .Select(found => EditorialProblems.SilenceSaysMore(line.PlaceOf(found.Offset), found.Words));
    }

    /// <summary>The evidence of a claim is unknown until all of its quotes are verified.</summary>
    private static bool IsProven(Record record, CheckedContent content) =>
        record is not Claim claim
        || claim.Citations.All(citation => content.Proofs.Of(citation.Quote).IsVerified);
}
