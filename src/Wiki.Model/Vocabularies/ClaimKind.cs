namespace Wiki.Model.Vocabularies;

/// <summary>The kind of statement, as its asserter words it; not a verdict on whether it is true.</summary>
public enum ClaimKind
{
    [Term(
        "stated-fact",
        "The source states that it happened or is so; never a verdict of the wiki.",
        Label = "stated as fact")]
    StatedFact,
    [Term("attribution", "Says who is behind something.")] Attribution,
    [Term("assessment", "A judgement.")] Assessment,
    [Term("motive", "Says why somebody did or would do something.")] Motive,
    [Term("forecast", "Says what is to come.")] Forecast,
}
