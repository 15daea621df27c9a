using Wiki.Checking.Numbers;
using Wiki.Problems;

namespace Wiki.Checking.Claims;

/// <summary>Checks one number against the quotes of a claim.</summary>
internal static class NumberCheck
{
    public static Problem? Check(FoundNumber number, Location at, ClaimEvidence evidence)
    {
        if (evidence.Find(number) is not { } quoted)
            return null;
        if (quoted.Count == 0)
            return ClaimProblems.NumberNotQuoted(at, number.Written, evidence.Written);
        return quoted.Any(other => other.Has(Allowed(number)))
            ? null
            : ClaimProblems.HedgeDiffers(at, number.Written, quoted[0].IsCut);
    }

    /// <summary>
    /// What a quote may say for what is stated: "nearly" is "about" too, and a range is near by itself.
    /// </summary>
    private static Bounds Allowed(FoundNumber stated)
    {
        var isNear = stated.Bounds.HasFlag(Bounds.About) || stated.Bounds.HasFlag(Bounds.LessThan);
        return stated.Bounds
            | (isNear ? Bounds.Nearly : Bounds.None)
            | (stated.IsInRange ? Bounds.About | Bounds.Exact : Bounds.None);
    }
}
