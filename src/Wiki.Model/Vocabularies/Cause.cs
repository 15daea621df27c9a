namespace Wiki.Model.Vocabularies;

/// <summary>Why sources disagree, as far as the reports show.</summary>
public enum Cause
{
    [Term("later-news", "One report is later than the other.")] LaterNews,
    [Term("scope", "They count or describe different things.")] Scope,
    [Term("definition", "They use a word in different senses.")] Definition,
    [Term("estimate", "They give estimates, and estimates vary.")] Estimate,
    [Term("translation", "The difference may be one of translation.")] Translation,
    [Term("true-conflict", "Both cannot hold.")] TrueConflict,
    [Term("unknown", "The reports do not say.")] Unknown,
}
