using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>Checks one number against the quotes of a claim.</summary>
internal static class NumberCheck
{
    public static Gap? Check(FoundNumber number, Location at, ClaimEvidence evidence)
    {
        if (evidence.Find(number) is not { } quoted)
            return null;
        if (quoted.Count == 0)
            return new Gap(GapKind.Number, at, number.Written) { Quoted = evidence.Written };
        return quoted.Any(other => other.Has(Allowed(number)))
            ? null
            : new Gap(quoted[0].IsCut ? GapKind.HedgeCutOff : GapKind.Hedge, at, number.Written);
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
