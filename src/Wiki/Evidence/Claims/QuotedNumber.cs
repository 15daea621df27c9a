using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>A number within a quote.</summary>
/// <param name="Number">As the words of the quote have it.</param>
/// <param name="InSource">The bounds that it has in the source, whose words go on beyond the quote.</param>
internal sealed record QuotedNumber(FoundNumber Number, Bounds InSource)
{
    /// <summary>Whether the quote leaves a hedge of the number out.</summary>
    public bool IsCut => Number.Bounds != InSource;

    /// <summary>Whether the quote gives the number these bounds: a hedge is quoted too, and none is cut off.</summary>
    public bool Has(Bounds bounds) => (bounds & Number.Bounds) != 0 && (bounds & InSource) != 0;
}
