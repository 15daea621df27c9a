using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>Checks a figure against the quotes of its claim: value, bounds and the time it describes.</summary>
internal static class FigureCheck
{
    /// <param name="figure">The figure.</param>
    /// <param name="when">The time that the claim is about, which has a check and a basis of its own.</param>
    /// <param name="evidence">The quotes of the claim.</param>
    /// <param name="language">The language of the wiki.</param>
    public static IEnumerable<Mismatch> Check(Figure figure, Edtf? when, ClaimEvidence evidence, string language)
    {
        var value = figure.Value;
        IEnumerable<Mismatch> mismatches = FigureNumbers.IsInDigits(value.Value)
            ? InDigits(figure, evidence, language)
            : Words(value, evidence, language);
        if (!IsAmount(figure, evidence, language)
            && evidence.WordsIn(language) is { } quoted
            && RivalWords.Of(language).HaveRivalOf(figure.Unit.Value, quoted))
            mismatches = mismatches.Append(new Mismatch(MismatchKind.Number, figure.Unit.At, figure.Unit.Value));
        return figure.AsOf is { } asOf && asOf.Value != when && !IsCarried(asOf.Value, evidence)
            ? mismatches.Append(new Mismatch(MismatchKind.Date, asOf.At, asOf.Value.Written))
            : mismatches;
    }

    private static bool IsCarried(Edtf asOf, ClaimEvidence evidence) =>
        evidence.Dates.CarryAsOf(asOf) || evidence.DatesBeside.Carry(asOf);

    private static IEnumerable<Mismatch> InDigits(Figure figure, ClaimEvidence evidence, string language) =>
        from number in FigureNumbers.Of(figure, language)
        let mismatch = NumberCheck.Check(number, figure.Value.At, evidence, AmountOf(figure, number, language))
        where mismatch is not null
        select mismatch;

    private static bool IsAmount(Figure figure, ClaimEvidence evidence, string language) =>
        FigureNumbers.Of(figure, language)
            .Any(number => AmountOf(figure, number, language) is { } amount && NumberCheck.Carries(evidence, amount));

    /// <summary>The share or time that a figure of one number is, with its bounds.</summary>
    private static Amount? AmountOf(Figure figure, FoundNumber number, string language) =>
        AmountReader.In($"{figure.Value.Value.Written} {figure.Unit.Value}", language).ToList() is [var amount]
            ? amount with { Number = amount.Number with { Bounds = number.Bounds } }
            : null;

    /// <summary>A value in words, such as "several thousand" or "scores".</summary>
    private static IEnumerable<Mismatch> Words(Located<Quantity> value, ClaimEvidence evidence, string language)
    {
        var numbers = NumberReader.InDigitsAndWords(value.Value.Written, language)
            .Where(number => !number.IsWeak)
            .ToList();
        if (numbers.Count == 0 && !evidence.HasWords(value.Value.Written, language))
            yield return new Mismatch(MismatchKind.Number, value.At, value.Value.Written) { Quoted = evidence.Written };
        foreach (var mismatch in Numbers(numbers, value.At, evidence))
            yield return mismatch;
        if (numbers.Count > 0 && !FigureNumbers.Agree(value.Value, numbers))
            yield return new Mismatch(MismatchKind.Bounds, value.At, value.Value.Written);
    }

    private static IEnumerable<Mismatch> Numbers(
        IEnumerable<FoundNumber> numbers, Location at, ClaimEvidence evidence) =>
        numbers.Select(number => NumberCheck.Check(number, at, evidence)).OfType<Mismatch>();
}
