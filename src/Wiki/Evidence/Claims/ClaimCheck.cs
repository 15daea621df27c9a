using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>Finds the numbers, hedges and dates that a claim states and its quotes do not carry.</summary>
/// <param name="evidence">The quotes.</param>
/// <param name="language">The language of the wiki, a BCP 47 tag.</param>
internal sealed class ClaimCheck(ClaimEvidence evidence, string language)
{
    /// <param name="statement">The statement of the claim.</param>
    /// <param name="when">The time that it is about.</param>
    /// <param name="figure">The figure of the claim.</param>
    public IEnumerable<Mismatch> OfClaim(Located<string> statement, Located<Edtf>? when, Figure? figure) =>
    [
        .. OfWords(statement),
        .. when is { } time && !evidence.Dates.Carry(time.Value)
            ? [new Mismatch(MismatchKind.Date, time.At, time.Value.Written)]
            : Array.Empty<Mismatch>(),
        .. figure is null ? [] : FigureCheck.Check(figure, when?.Value, evidence, language),
    ];

    /// <summary>The numbers and dates of a statement, or of the label of a position.</summary>
    public IEnumerable<Mismatch> OfWords(Located<string> text)
    {
        var words = evidence.WithoutSourceNames(text.Value);
        var numbers = NumberReader.InDigitsAndWords(words, language).Where(number => !number.IsWeak);
        var stated = DatesAndNumbers.In(words, numbers, language);
        var inDates = stated.Dates.Select(date => OfDate(date, stated.NumberOf(date), text.At));
        var amounts = AmountReader.In(words, language).ToList();
        var byOffset = amounts.SelectMany(amount => amount.Offsets, (Amount, Offset) => (Amount, Offset))
            .ToLookup(place => place.Offset, place => place.Amount);
        var (carried, others) = DecadesIn(words);
        var inNumbers = stated.Others
            .Where(number => !carried.Contains(number.Offset))
            .Select(number => NumberCheck.Check(
                number, text.At, evidence, byOffset[number.Offset].FirstOrDefault(amount => amount.Covers(number))));
        var months = PrintedDates.MonthsAfterWords(words, language)
            .Where(month => !stated.HasDateOf(month) && !evidence.Dates.CarryMonth(month));
        return
        [
            .. inDates.Concat(inNumbers).OfType<Mismatch>(),
            .. from half in amounts.Where(IsHalfOfOther)
               select new Mismatch(MismatchKind.Number, text.At, half.Number.Written),
            .. months.Select(month => new Mismatch(MismatchKind.Date, text.At, month.Written)),
            .. from pair in stated.Numbers.Zip(stated.Numbers.Skip(1))
               where evidence.IsOneTwice(pair.First, pair.Second)
               select new Mismatch(MismatchKind.NumberRepeated, text.At, pair.Second.Written),
            .. from found in NumberPair.In(words, [.. stated.Others], language)
               where evidence.HaveTurned(found.Pair)
               select new Mismatch(MismatchKind.NumbersTurned, text.At, words[found.Offset..found.End]),
            .. from name in DigitNames.In(words)
               where !evidence.HasName(name.Written, language)
               select new Mismatch(MismatchKind.Designation, text.At, name.Written),
            .. Rivals(words)
                .Concat(others.Concat(PartsIn(words)).Select(time => (Kind: MismatchKind.Date, Written: time)))
                .Distinct()
                .Select(rival => new Mismatch(rival.Kind, text.At, rival.Written)),
        ];
    }

    /// <summary>Where decades that the quotes carry begin, and those in words that they do not carry.</summary>
    private (HashSet<int> Carried, List<string> Others) DecadesIn(string words)
    {
        var decades = DecadeWords.In(words, language).ToLookup(evidence.Dates.Carry);
        var others = decades[false].Select(decade => decade.Written).Where(written => char.IsLetter(written[0]));
        HashSet<int> carried = [.. decades[true].Select(decade => decade.Offset)];
        return (carried, evidence.WordsIn(language) is null ? [] : [.. others]);
    }

    /// <summary>Parts of times in which the quotes have no day, as rivals of those in the quotes are written.</summary>
    private IEnumerable<string> PartsIn(string words) => PartOfTime.In(words, language)
        .Where(evidence.Dates.Contradict)
        .Select(part => part.Written.Replace('-', ' '));

    private IEnumerable<(MismatchKind Kind, string Written)> Rivals(string words) =>
        evidence.WordsIn(language) is { } quoted
            ? RivalWords.Of(language).In(words, weekday => evidence.Dates.HaveWeekday(weekday), quoted)
            : [];

    private bool IsHalfOfOther(Amount amount) =>
        amount.IsHalf && evidence.WordsIn(language) is not null && !NumberCheck.Carries(evidence, amount);

    /// <summary>A bare year that a quote has as a number is checked with its hedge.</summary>
    private Mismatch? OfDate(FoundDate date, FoundNumber? number, Location at)
    {
        if (number is not null && evidence.Find(number) is not { Count: 0 })
            return NumberCheck.Check(number with { Bounds = number.Bounds | Bounds.Year }, at, evidence);
        return evidence.Dates.Carry(date) ? null : new Mismatch(MismatchKind.Date, at, date.Written);
    }
}
