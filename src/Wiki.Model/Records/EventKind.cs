using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>A kind of event, as listed in <c>site.yaml</c>.</summary>
/// <param name="Label">What readers see.</param>
/// <param name="Mark">Its shape in pictures and lists.</param>
public sealed record EventKind(string Id, string Label, EventMark Mark)
{
    /// <summary>The object of STIX 2.1 for its events; null if they have none.</summary>
    public StixEvent? Stix { get; init; }
}
