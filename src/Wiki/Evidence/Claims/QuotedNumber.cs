using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>A number within a quote.</summary>
/// <param name="Number">As the words of the quote have it.</param>
/// <param name="InSource">As the source has it, whose words go on beyond the quote.</param>
internal sealed record QuotedNumber(FoundNumber Number, FoundNumber InSource)
{
    /// <summary>Whether the quote leaves out a part of the number: "42" of "42 million".</summary>
    public bool IsPart => !Number.HasValueOf(InSource);

    /// <summary>Whether the quote leaves a hedge of the number out.</summary>
    public bool IsCut => Number.Bounds != InSource.Bounds;

    /// <summary>
    /// Whether the quote gives the number these bounds: it has the whole of it, a hedge is quoted too, and none is cut
    /// off.
    /// </summary>
    public bool Has(Bounds bounds) =>
        !IsPart && (bounds & Number.Bounds) != 0 && (bounds & InSource.Bounds) != 0;
}
