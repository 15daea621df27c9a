using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;
using Wiki.Problems;

namespace Wiki.Checking.Prose;

/// <summary>
/// Finds the numbers, dates and quoted strings of a line that no record carries which it cites or links.
/// </summary>
/// <param name="line">The line.</param>
/// <param name="evidence">The records.</param>
/// <param name="corpus">The corpus, whose ids may be in the line outside of a mark.</param>
internal sealed class ProseCheck(ProseLine line, ProseEvidence evidence, Corpus corpus)
{
    private const decimal FewestOfReports = 100;

    /// <summary>The characters between "p." and the last of several pages.</summary>
    private const string PagesBefore = " 0123456789-–,";

    /// <summary>No list of pages is longer, so that a row of numbers is not read for each of them.</summary>
    private const int LongestPages = 40;

    private readonly string _language = corpus.Site.Language;

    /// <summary>A block quotation is compared as a whole, with its numbers and dates.</summary>
    public IEnumerable<Problem> Check()
    {
        if (line.IsQuotation)
            return Misquoted.Select(quoted => EditorialProblems.QuotationNotCarried(line.At, quoted.Words));
        var stated = DatesAndNumbers.In(line.Words, NumberReader.InDigits(line.Words, _language));
        return [.. InDigits(stated), .. InWords(stated), .. TimesInWords()];
    }

    private IEnumerable<Problem> InDigits(DatesAndNumbers stated) =>
    [
        .. from date in stated.Dates
           where !IsCarried(date, stated.NumberOf(date))
           select EditorialProblems.DateNotCarried(line.PlaceOf(date.Offset), date.Written),
        .. from number in WithoutPages(Uncarried(stated))
           select EditorialProblems.NumberNotCarried(line.PlaceOf(number.Offset), number.Written),
        .. from name in DigitNames.In(line.Words)
           where evidence.HasRivalOf(name.Written)
           select EditorialProblems.NumberNotCarried(line.PlaceOf(name.Offset), name.Written),
        .. Misquoted
            .Select(words => EditorialProblems.QuotedStringNotCarried(line.PlaceOf(words.Offset), words.Words)),
    ];

    private IEnumerable<Problem> InWords(DatesAndNumbers stated) =>
    [
        .. from words in evidence.RivalsIn(line.Words, _language)
           let at = Math.Max(0, line.Words.IndexOf(words, StringComparison.OrdinalIgnoreCase))
           select EditorialProblems.RivalStated(line.PlaceOf(at), words),
        .. from month in PrintedDates.MonthsAfterWords(line.Words, _language)
           where !stated.HasDateOf(month) && !evidence.Carries(month)
           select EditorialProblems.DateNotCarried(line.PlaceOf(month.Offset), month.Written),
        .. from number in NumberReader.InDigitsAndWords(line.Words, _language)
           where IsLargeWord(number) && !evidence.Carries(number)
           select EditorialProblems.LargeNumberNotCarried(line.PlaceOf(number.Offset), number.Written),
        .. from age in DecadeWords.AgesIn(line.Words, _language)
           where char.IsLetter(age.Written[0]) && evidence.IsInLanguage && !evidence.CarriesAge(age)
           select EditorialProblems.NumberNotCarried(line.PlaceOf(age.Offset), age.Written),
    ];

    /// <summary>Decades in words, and parts of months and years: "the nineties", "late May".</summary>
    private IEnumerable<Problem> TimesInWords() =>
        DecadeWords.In(line.Words, _language)
            .Where(decade => char.IsLetter(decade.Written[0]) && evidence.IsInLanguage && !evidence.Carries(decade))
            .Select(decade => (decade.Offset, decade.Written))
            .Concat(PartOfTime.In(line.Words, _language)
                .Where(evidence.Contradicts)
                .Select(part => (part.Offset, part.Written)))
            .Select(time => EditorialProblems.DateNotCarried(line.PlaceOf(time.Offset), time.Written));

    /// <summary>A bare year may also be one of the numbers of the evidence.</summary>
    private bool IsCarried(FoundDate date, FoundNumber? number) =>
        evidence.Carries(date) || (number is not null && evidence.Carries(number));

    /// <summary>
    /// The numbers of no record. One of a decade, as in "the 90s", is a date, and one of a share may be another there.
    /// </summary>
    private List<FoundNumber> Uncarried(DatesAndNumbers stated)
    {
        List<FoundNumber> others = [.. stated.Others.Where(number => !evidence.Carries(number))];
        if (others.Count == 0)
            return [];
        var carried = DecadeWords.In(line.Words, _language)
            .Where(evidence.Carries)
            .Select(decade => decade.Offset)
            .Concat(DecadeWords.AgesIn(line.Words, _language).Where(evidence.CarriesAge).Select(age => age.Offset))
            .Concat(AmountReader.In(line.Words, _language).Where(evidence.Carries).SelectMany(amount => amount.Offsets))
            .ToHashSet();
        return others.FindAll(number => !carried.Contains(number.Offset));
    }

    /// <summary>A citation without its brackets is a problem of its own, with its page: "@id [p. 3]".</summary>
    private List<FoundNumber> WithoutPages(List<FoundNumber> numbers) =>
        numbers.Exists(IsPage) && BareCitations.AreIn(line, corpus)
            ? numbers.FindAll(number => !IsPage(number))
            : numbers;

    private bool IsPage(FoundNumber number) =>
        line.Words.AsSpan(Math.Max(0, number.Offset - LongestPages)..number.Offset)
            .TrimEnd(PagesBefore)
            .EndsWith("p.", StringComparison.Ordinal);

    /// <summary>A count of our own in words is small; a hundred and more is that of a report.</summary>
    private static bool IsLargeWord(FoundNumber number) =>
        !number.IsWeak && char.IsLetter(number.Written[0]) && number.Values[0] >= FewestOfReports;

    private IEnumerable<(int Offset, string Words)> Misquoted =>
        line.Quoted.Where(quoted => !evidence.Carries(quoted.Words));
}
