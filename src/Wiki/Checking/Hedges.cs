using System.Text.RegularExpressions;

namespace Wiki.Checking;

/// <summary>Reads how strongly a statement commits itself, from the hedges its words keep.</summary>
internal static partial class Hedges
{
    /// <summary>The strongest likelihood that a claim's own words allow; flat words allow any.</summary>
    public static Likelihood Strongest(Claim claim)
    {
        var words = claim.Statement.Value;
        if (Possible().IsMatch(words))
            return Likelihood.RoughlyEvenChance;
        if (AlmostCertain().IsMatch(words))
            return Likelihood.AlmostCertain;
        if (VeryLikely().IsMatch(words))
            return Likelihood.VeryLikely;
        return Probable().IsMatch(words) ? Likelihood.Likely : Likelihood.AlmostCertain;
    }

    [GeneratedRegex(@"\b(may|might|could|possib(le|ly)|perhaps)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Possible();

    [GeneratedRegex(@"\b(almost|nearly) certain(ly)?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AlmostCertain();

    [GeneratedRegex(@"\b(very|highly) (likely|probabl[ey])\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex VeryLikely();

    [GeneratedRegex(@"\b(likely|probabl[ey]|appears?|seems?|suggests?|indicates?|is said to)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Probable();
}
