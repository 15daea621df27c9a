namespace Wiki.Model.Vocabularies;

/// <summary>Why sources disagree, as far as the reports show.</summary>
public enum Cause
{
    [Term("later-news", "One report is later than the other.")] LaterNews,
    [Term("scope", "They count or describe different things.")] Scope,
    [Term("wording", "They say the same in different words, or use a word in different senses.")] Wording,
    [Term("estimate", "They give estimates, and estimates vary.")] Estimate,
    [Term("translation", "The difference may be one of translation.")] Translation,
    [Term("interested-party", "One who says it has an interest in it.")] InterestedParty,
    [Term("true-conflict", "Both cannot hold.")] TrueConflict,
    [Term("unknown", "The reports do not say.")] Unknown,
}
