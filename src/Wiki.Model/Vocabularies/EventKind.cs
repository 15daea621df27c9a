namespace Wiki.Model.Vocabularies;

/// <summary>The kind of an event.</summary>
public enum EventKind
{
    [Term("attack", "Violence that was carried out.")] Attack,
    [Term("plot", "Violence that was planned and did not happen.")] Plot,
    [Term("arrest", "Somebody was arrested or killed by a state.")] Arrest,
    [Term("war", "An armed conflict or a part of one.")] War,
    [Term("founding", "A group came into being.")] Founding,
    [Term("takeover", "Power or ground changed hands.")] Takeover,
    [Term("statement", "Somebody said something, and the saying is the news.")] Statement,
    [Term("estimate", "A number was put forward for a day or a period.")] Estimate,
    [Term("period", "A stretch of time with a name.")] Period,
    [Term("upcoming", "Expected by a report after its own date.")] Upcoming,
}
