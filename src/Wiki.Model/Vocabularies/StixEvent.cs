namespace Wiki.Model.Vocabularies;

/// <summary>The object of STIX 2.1 that represents the events of a kind.</summary>
public enum StixEvent
{
    [Term("incident", "A single incident; the events that are part of it have none of their own.")] Incident,
    [Term("campaign", "A campaign: attacks of one group over a time; no war and no period.")] Campaign,
}
