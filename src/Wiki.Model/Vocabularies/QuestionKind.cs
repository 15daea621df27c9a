namespace Wiki.Model.Vocabularies;

/// <summary>What the sides of a question disagree about.</summary>
public enum QuestionKind
{
    [Term("number", "How many or how much.")] Number,
    [Term("date", "When.")] Date,
    [Term("identity", "Who or what it is.")] Identity,
    [Term("place", "Where.")] Place,
    [Term("extent", "How far something reaches.")] Extent,
    [Term("cause", "Why.")] Cause,
    [Term("attribution", "Who is behind it.")] Attribution,
    [Term("wording", "Which words were said.")] Wording,
}
