using Wiki.Checking.Numbers;
using Wiki.Problems;

namespace Wiki.Checking.Claims;

/// <summary>Checks a figure against the quotes of its claim: value, bounds and the time it describes.</summary>
internal static class FigureCheck
{
    /// <param name="figure">The figure.</param>
    /// <param name="when">The time that the claim is about, which has a check and a basis of its own.</param>
    /// <param name="evidence">The quotes of the claim.</param>
    /// <param name="language">The language of the wiki.</param>
    public static IEnumerable<Problem> Check(Figure figure, Edtf? when, ClaimEvidence evidence, string language)
    {
        var value = figure.Value;
        IEnumerable<Problem> problems = FigureNumbers.IsInDigits(value.Value)
            ? Numbers(FigureNumbers.Of(figure, language), value.At, evidence)
            : Words(value, evidence, language);
        return figure.AsOf is { } asOf && asOf.Value != when && !IsCarried(asOf.Value, evidence)
            ? problems.Append(ClaimProblems.DateNotQuoted(asOf.At, asOf.Value.Written))
            : problems;
    }

    private static bool IsCarried(Edtf asOf, ClaimEvidence evidence) =>
        evidence.Dates.CarryAsOf(asOf) || evidence.DatesBeside.Carry(asOf);

    /// <summary>A value in words, such as "several thousand" or "scores".</summary>
    private static IEnumerable<Problem> Words(Located<Quantity> value, ClaimEvidence evidence, string language)
    {
        var numbers = NumberReader.InDigitsAndWords(value.Value.Written, language).ToList();
        if (numbers.Count == 0 && !evidence.HasWords(value.Value.Written, language))
            yield return ClaimProblems.NumberNotQuoted(value.At, value.Value.Written, evidence.Written);
        foreach (var problem in Numbers(numbers, value.At, evidence))
            yield return problem;
        if (numbers.Count > 0 && !FigureNumbers.Agree(value.Value, numbers))
            yield return ClaimProblems.BoundsDiffer(value.At, value.Value.Written);
    }

    private static IEnumerable<Problem> Numbers(
        IEnumerable<FoundNumber> numbers, Location at, ClaimEvidence evidence) =>
        numbers.Select(number => NumberCheck.Check(number, at, evidence)).OfType<Problem>();
}
