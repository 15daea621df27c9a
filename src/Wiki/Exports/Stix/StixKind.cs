namespace Wiki.Exports.Stix;

/// <summary>Which object of STIX 2.1 represents a record, if any does.</summary>
internal static class StixKind
{
    public const string ExtensionDefinition = "extension-definition";
    public const string Report = "report";
    public const string Note = "note";
    public const string Opinion = "opinion";
    public const string Grouping = "grouping";
    public const string Relationship = "relationship";
    public const string Identity = "identity";
    public const string IntrusionSet = "intrusion-set";
    public const string Location = "location";
    public const string Incident = "incident";
    public const string Campaign = "campaign";

    /// <summary>Null where STIX has no object for it: works, topics, and events of a kind without one.</summary>
    public static string? Of(Record record, Site site) => record switch
    {
        Source => Report,
        Claim => Note,
        Question => Grouping,
        Entity entity => Of(entity.Kind),
        Event @event => Of(site.KindOf(@event).Stix),
        _ => null,
    };

    private static string? Of(StixEvent? @event) => @event switch
    {
        StixEvent.Incident => Incident,
        StixEvent.Campaign => Campaign,
        _ => null,
    };

    /// <summary>The word of the vocabulary identity-class-ov.</summary>
    public static string ClassOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "individual",
        EntityKind.Community => "class",
        EntityKind.Channel => "unknown",
        _ => "organization",
    };

    private static string? Of(EntityKind kind) => kind switch
    {
        EntityKind.ArmedGroup => IntrusionSet,
        EntityKind.Place => Location,
        EntityKind.Work => null,
        _ => Identity,
    };
}
