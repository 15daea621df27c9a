using Wiki.Bibliography;

namespace Wiki.Exports.Stix.Objects;

/// <summary>A reference to something outside the bundle; it has an address only where that is a full one.</summary>
internal sealed record StixReference
{
    public required string SourceName { get; init; }

    public string? Description { get; init; }

    public string? Url { get; init; }

    public string? ExternalId { get; init; }

    public static StixReference To(string name, string? description, string address)
    {
        var isFull = address.Contains("://", StringComparison.Ordinal);
        return new StixReference
        {
            SourceName = name,
            Description = description,
            Url = isFull ? EncodedAddress.Of(address) : null,
            ExternalId = isFull ? null : address,
        };
    }
}
