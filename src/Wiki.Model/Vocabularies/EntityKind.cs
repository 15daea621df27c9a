namespace Wiki.Model.Vocabularies;

/// <summary>The kind of an entity.</summary>
public enum EntityKind
{
    [Term("person", "A human being.")] Person,
    [Term("group", "An armed or political group.")] Group,
    [Term("organisation", "A company, institute or association.")] Organisation,
    [Term("state-body", "A government or one of its bodies.")] StateBody,
    [Term("outlet", "One that publishes news.")] Outlet,
    [Term("channel", "An account or channel through which a group speaks.")] Channel,
    [Term("place", "A place on the map.")] Place,
    [Term("work", "A text, recording or analysis.")] Work,
}
