namespace Wiki.Exports.Stix.Objects;

/// <summary>Defines properties that the standard does not have.</summary>
internal sealed record StixExtensionDefinition : StixObject
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>The properties in words.</summary>
    public required string Schema { get; init; }

    public required string Version { get; init; }

    public IReadOnlyList<string> ExtensionTypes { get; } = ["property-extension"];
}
