namespace Wiki.Comparing;

/// <summary>One change between two states of the content.</summary>
/// <param name="Id">The record that changed.</param>
/// <param name="Words">What it says now, or what it said and says now.</param>
internal sealed record ContentChange(ChangeKind Kind, string Id, string Words)
{
    /// <summary>What is said changed, and neither what it rests on nor what is noted about it did.</summary>
    public bool HasSameBasis { get; init; }
}
