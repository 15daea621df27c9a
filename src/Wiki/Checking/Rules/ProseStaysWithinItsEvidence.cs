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
    private const decimal FewestOfReports = 100;

    /// <summary>What stands between "p." and the last of several pages.</summary>
    private const string PagesBefore = " 0123456789-–,";

    /// <summary>No list of pages is longer, so that a row of numbers is not read for each of them.</summary>
    private const int LongestPages = 40;

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
        var stated = DatesAndNumbers.In(
            line.Words, NumberReader.InDigits(line.Words, corpus.Site.Language));
        var isSilence = line.Cited.Count > 0 && line.Cited.All(id => corpus.Find(id) is Source) && shared.Count == 0;
        if (isSilence)
            return Silence(line, stated);
        var cited = evidence.Of(records);
        if (line.IsQuotation)
            return Misquotation(line, cited);
        var language = corpus.Site.Language;
        return
        [
            .. Unsupported(line, stated, cited, corpus),
            .. InWords(line, stated, cited, language),
            .. TimesInWords(line, cited, language),
        ];
    }

    private static IEnumerable<Problem> Silence(ProseLine line, DatesAndNumbers stated) =>
        stated.Dates.Select(date => (date.Offset, Words: date.Written))
            .Concat(stated.Others.Select(number => (number.Offset, Words: number.Written)))
            .Concat(line.Quoted)
            .OrderBy(found => found.Offset)
            .Take(1)
            .Select(found => EditorialProblems.SilenceSaysMore(line.PlaceOf(found.Offset), found.Words));

    /// <summary>A block quotation is compared as a whole, with its numbers and dates.</summary>
    private static IEnumerable<Problem> Misquotation(ProseLine line, ProseEvidence evidence) =>
        Misquoted(line, evidence)
            .Select(quoted => EditorialProblems.QuotationNotCarried(line.At, quoted.Words));

    private static IEnumerable<Problem> Unsupported(
        ProseLine line, DatesAndNumbers stated, ProseEvidence evidence, Corpus corpus) =>
    [
        .. from date in stated.Dates
           where !IsCarried(date, stated.NumberOf(date), evidence)
           select EditorialProblems.DateNotCarried(line.PlaceOf(date.Offset), date.Written),
        .. from number in WithoutPages(Uncarried(line, stated, evidence, corpus.Site.Language), line, corpus)
           select EditorialProblems.NumberNotCarried(line.PlaceOf(number.Offset), number.Written),
        .. from name in DigitNames.In(line.Words)
           where evidence.HasRivalOf(name.Written)
           select EditorialProblems.NumberNotCarried(line.PlaceOf(name.Offset), name.Written),
        .. Misquoted(line, evidence)
            .Select(words => EditorialProblems.QuotedStringNotCarried(line.PlaceOf(words.Offset), words.Words)),
    ];

    private static IEnumerable<Problem> InWords(
        ProseLine line, DatesAndNumbers stated, ProseEvidence evidence, string language) =>
    [
        .. from words in evidence.RivalsIn(line.Words, language)
           let at = Math.Max(0, line.Words.IndexOf(words, StringComparison.OrdinalIgnoreCase))
           select EditorialProblems.RivalStated(line.PlaceOf(at), words),
        .. from month in PrintedDates.MonthsAfterWords(line.Words, language)
           where !stated.HasDateOf(month) && !evidence.Carries(month)
           select EditorialProblems.DateNotCarried(line.PlaceOf(month.Offset), month.Written),
        .. from number in NumberReader.InDigitsAndWords(line.Words, language)
           where IsLargeWord(number) && !evidence.Carries(number)
           select EditorialProblems.LargeNumberNotCarried(line.PlaceOf(number.Offset), number.Written),
        .. Ages(line, evidence, language)
            .Select(age => EditorialProblems.NumberNotCarried(line.PlaceOf(age.Offset), age.Written)),
    ];

    /// <summary>
    /// The numbers of no record. One of a decade, as in "the 90s", is a date, and one of a share may be another there.
    /// </summary>
    private static List<FoundNumber> Uncarried(
        ProseLine line, DatesAndNumbers stated, ProseEvidence evidence, string language)
    {
        List<FoundNumber> others = [.. stated.Others.Where(number => !evidence.Carries(number))];
        if (others.Count == 0)
            return [];
        var carried = DecadeWords.In(line.Words, language)
            .Where(evidence.Carries)
            .Select(decade => decade.Offset)
            .Concat(DecadeWords.AgesIn(line.Words, language).Where(evidence.CarriesAge).Select(age => age.Offset))
            .Concat(AmountReader.In(line.Words, language).Where(evidence.Carries).SelectMany(amount => amount.Offsets))
            .ToHashSet();
        return others.FindAll(number => !carried.Contains(number.Offset));
    }

    /// <summary>Ages in words, such as "in her eighties".</summary>
    private static IEnumerable<FoundNumber> Ages(ProseLine line, ProseEvidence evidence, string language) =>
        DecadeWords.AgesIn(line.Words, language)
            .Where(age => char.IsLetter(age.Written[0]) && evidence.IsInLanguage && !evidence.CarriesAge(age));

    /// <summary>Decades in words, and parts of months and years: "the nineties", "late May".</summary>
    private static IEnumerable<Problem> TimesInWords(ProseLine line, ProseEvidence evidence, string language) =>
        DecadeWords.In(line.Words, language)
            .Where(decade => char.IsLetter(decade.Written[0]) && evidence.IsInLanguage && !evidence.Carries(decade))
            .Select(decade => (decade.Offset, decade.Written))
            .Concat(PartOfTime.In(line.Words, language)
                .Where(evidence.Contradicts)
                .Select(part => (part.Offset, part.Written)))
            .Select(time => EditorialProblems.DateNotCarried(line.PlaceOf(time.Offset), time.Written));

    /// <summary>A citation without its brackets is a problem of its own, with its page: "@id [p. 3]".</summary>
    private static List<FoundNumber> WithoutPages(List<FoundNumber> numbers, ProseLine line, Corpus corpus) =>
        numbers.Exists(number => IsPage(number, line)) && BareCitations.AreIn(line, corpus)
            ? numbers.FindAll(number => !IsPage(number, line))
            : numbers;

    private static bool IsPage(FoundNumber number, ProseLine line) =>
        line.Words.AsSpan(Math.Max(0, number.Offset - LongestPages)..number.Offset)
            .TrimEnd(PagesBefore)
            .EndsWith("p.", StringComparison.Ordinal);

    /// <summary>A count of our own in words is small; a hundred and more is that of a report.</summary>
    private static bool IsLargeWord(FoundNumber number) =>
        !number.IsWeak && char.IsLetter(number.Written[0]) && number.Values[0] >= FewestOfReports;

    private static IEnumerable<(int Offset, string Words)> Misquoted(ProseLine line, ProseEvidence evidence) =>
        line.Quoted.Where(quoted => !evidence.Carries(quoted.Words));

    /// <summary>The evidence of a claim is unknown until all of its quotes are verified.</summary>
    private static bool IsProven(Record record, CheckedContent content) =>
        record is not Claim claim
        || claim.Citations.All(citation => content.Proofs.Of(citation.Quote).IsVerified);

    /// <summary>A bare year may also be one of the numbers of the evidence.</summary>
    private static bool IsCarried(FoundDate date, FoundNumber? number, ProseEvidence evidence) =>
        evidence.Carries(date) || (number is not null && evidence.Carries(number));
}
