namespace Wiki.Model.Quotes;

/// <summary>The verdict on a quote and, if it is verified, the passage of each of its parts.</summary>
public sealed record Proof(Verdict Verdict, IReadOnlyList<Passage> Passages)
{
    public bool IsVerified => Verdict == Verdict.Verified;

    public static Proof Failed(Verdict verdict) => new(verdict, []);
}
