using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// Figures of the same measure and subject do not differ by a slip in the spelling of their unit, nor by another word
/// for it.
/// </summary>
internal static class UnitsAreSpelledAlike
{
    /// <summary>Shorter units, such as km and m, differ by a letter on purpose.</summary>
    private const int ShortestUnit = 4;

    /// <summary>Forms of longer units would take time that grows with the square of their length.</summary>
    private const int LongestUnit = 100;

    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var words = UnitWords.Of(content.Corpus.Site.Language);
        return content.Corpus.Claims
            .Where(claim => claim is { IsActive: true, Figure.FoldedUnit.Length: <= LongestUnit })
            .GroupBy(claim => (claim.Figure!.Measure.Id, claim.Figure.Of.Id))
            .Select(group => group.DistinctBy(claim => claim.Figure!.FoldedUnit).ToList())
            .SelectMany(claims => Near(claims, words));
    }

    /// <summary>
    /// Two units are near if one letter added, left out or changed, or the ending of a plural, makes one of the other:
    /// they then share a form with a letter left out.
    /// </summary>
    private static IEnumerable<Problem> Near(IReadOnlyList<Claim> claims, UnitWords words)
    {
        var forms = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var figure = claim.Figure!;
            var own = Forms(figure.FoldedUnit).Append(words.Unified(figure.Unit.Value)).Distinct().ToList();
            if (own.Find(forms.ContainsKey) is { } shared)
                yield return Report(figure, forms[shared]);
            own.ForEach(form => forms.TryAdd(form, claim));
        }
    }

    private static IEnumerable<string> Forms(string unit)
    {
        yield return unit;
        if (unit.Length < ShortestUnit)
            yield break;
        if (unit.EndsWith("IES", StringComparison.Ordinal))
            yield return $"{unit[..^3]}Y";
        if (unit.EndsWith("ES", StringComparison.Ordinal))
            yield return unit[..^2];
        for (var at = 0; at < unit.Length; at++)
            yield return unit.Remove(at, 1);
    }

    private static Problem Report(Figure figure, Claim near) => ClaimProblems.UnitNearAnother(
        figure.Unit.At, figure.Unit.Value, near.Figure!.Unit.Value, near.Id);
}
