using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>Checks one number against the quotes of a claim.</summary>
internal static class NumberCheck
{
    /// <param name="number">The number.</param>
    /// <param name="at">The place of it.</param>
    /// <param name="evidence">The quotes of the claim.</param>
    /// <param name="amount">The share or time that it is a part of, if any.</param>
    public static Mismatch? Check(FoundNumber number, Location at, ClaimEvidence evidence, Amount? amount = null)
    {
        if (evidence.Find(number) is not { } quoted)
            return null;
        if (quoted.Count == 0 && amount is not null && Carries(evidence, amount))
            return null;
        if (quoted.Count == 0)
        {
            var kind = evidence.HasOtherKind(number) ? MismatchKind.NumberOfOtherKind : MismatchKind.Number;
            return new Mismatch(kind, at, number.Written) { Quoted = evidence.Written };
        }

        return quoted.Any(other => other.Has(Allowed(number))) ? null : Cut(quoted[0], number, at);
    }

    /// <summary>Whether the quotes have a share or a time, also in another number: "half an hour".</summary>
    public static bool Carries(ClaimEvidence evidence, Amount amount) =>
        evidence.Carries(amount, Allowed(amount.Number));

    private static Mismatch Cut(QuotedNumber quoted, FoundNumber number, Location at) => quoted switch
    {
        { IsPart: true } => new Mismatch(MismatchKind.NumberCutOff, at, number.Written)
        {
            Quoted = [quoted.InSource.Written],
        },
        { IsCut: true } => new Mismatch(MismatchKind.HedgeCutOff, at, number.Written),
        _ => new Mismatch(MismatchKind.Hedge, at, number.Written) { Hedge = quoted.InSource.Bounds },
    };

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
