using System.Text.Json.Serialization;

namespace Wiki.Exports.Stix.Objects;

/// <summary>An object of STIX 2.1 with the properties that all have, which <see cref="StixScope"/> fills in.</summary>
[JsonDerivedType(typeof(StixExtensionDefinition))]
[JsonDerivedType(typeof(StixReport))]
[JsonDerivedType(typeof(StixNote))]
[JsonDerivedType(typeof(StixOpinion))]
[JsonDerivedType(typeof(StixGrouping))]
[JsonDerivedType(typeof(StixSystem))]
[JsonDerivedType(typeof(StixIdentity))]
[JsonDerivedType(typeof(StixIntrusionSet))]
[JsonDerivedType(typeof(StixLocation))]
[JsonDerivedType(typeof(StixIncident))]
[JsonDerivedType(typeof(StixCampaign))]
[JsonDerivedType(typeof(StixRelationship))]
internal abstract record StixObject
{
    private const int First = -1;

    [JsonPropertyOrder(First)]
    public string Type { get; init; } = "";

    [JsonPropertyOrder(First)]
    public string SpecVersion { get; } = "2.1";

    [JsonPropertyOrder(First)]
    public string Id { get; init; } = "";

    [JsonPropertyOrder(First)]
    public string? CreatedByRef { get; init; }

    [JsonPropertyOrder(First)]
    public string Created { get; init; } = "";

    [JsonPropertyOrder(First)]
    public string Modified { get; init; } = "";

    /// <summary>True for what was withdrawn, null otherwise.</summary>
    [JsonPropertyOrder(First)]
    public bool? Revoked { get; init; }

    /// <summary>The language of its words; null is English.</summary>
    [JsonPropertyOrder(First)]
    public string? Lang { get; init; }
}
