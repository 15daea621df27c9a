namespace Wiki.Model.Vocabularies;

/// <summary>The kinds of record in the content folder.</summary>
public enum RecordKind
{
    [Term("source", "A report as it came, frozen and sealed.")] Source,
    [Term("claim", "One statement that could be true or false, with the words that carry it.")] Claim,
    [Term("entity", "A person, group, body, outlet, channel, place or work.")] Entity,
    [Term("event", "Something that happened or is expected, dated as far as a report dates it.")] Event,
    [Term("topic", "A page of prose that answers one question from the claims.")] Topic,
    [Term("question", "A point on which sources, or the people in them, disagree.")] Question,
}
