namespace Wiki.Model.Vocabularies;

/// <summary>The kind of an entity.</summary>
public enum EntityKind
{
    [Term("person", "A human being, named or not.")] Person,
    [Term("armed-group", "A group that fights.")] ArmedGroup,
    [Term("community", "People with something in common, such as a faith, a home or a suspicion against them.")]
    Community,
    [Term("organisation", "A company, institute or association.")] Organisation,
    [Term("state-body", "A government or one of its bodies.")] StateBody,
    [Term("outlet", "One that publishes news.")] Outlet,
    [Term("channel", "An account or channel through which a group speaks.")] Channel,
    [Term("place", "A place on the map.")] Place,
    [Term("work", "A text, recording or analysis.")] Work,
}
