using System.Text.RegularExpressions;

namespace Wiki.Checking;

/// <summary>Determines how certain a statement is from the hedges in its words.</summary>
internal static partial class Hedges
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>The strongest likelihood that the words of a claim allow; without a hedge, any.</summary>
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

    [GeneratedRegex(@"\b(may|might|could|possib(le|ly)|perhaps)\b", Options)]
    private static partial Regex Possible();

    [GeneratedRegex(@"\b(almost|nearly) certain(ly)?\b", Options)]
    private static partial Regex AlmostCertain();

    [GeneratedRegex(@"\b(very|highly) (likely|probabl[ey])\b", Options)]
    private static partial Regex VeryLikely();

    [GeneratedRegex(@"\b(likely|probabl[ey]|appears?|seems?|suggests?|indicates?|is said to)\b", Options)]
    private static partial Regex Probable();
}
