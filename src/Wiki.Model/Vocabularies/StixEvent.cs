namespace Wiki.Model.Vocabularies;

/// <summary>The object of STIX 2.1 that stands for the events of a kind.</summary>
public enum StixEvent
{
    [Term("incident", "A single incident.")] Incident,
    [Term("campaign", "A campaign: activity that lasts.")] Campaign,
}
