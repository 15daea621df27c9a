namespace Wiki.Model.Vocabularies;

/// <summary>What sort of statement a claim is, as worded by its asserter and not as true.</summary>
public enum ClaimKind
{
    [Term("fact", "Says that something happened or is so.")] Fact,
    [Term("attribution", "Says who is behind something.")] Attribution,
    [Term("assessment", "A judgement.")] Assessment,
    [Term("motive", "Says why somebody did or would do something.")] Motive,
    [Term("forecast", "Says what is to come.")] Forecast,
}
