namespace Wiki.Model.Vocabularies;

/// <summary>What the home page and the wiki in short can show of other records.</summary>
public enum SitePicture
{
    [Term("matrix", "The matrix of a topic.")] Matrix,
    [Term("hypotheses", "The hypotheses of a topic.")] Hypotheses,
    [Term("chronology", "The chronology of a topic.")] Chronology,
    [Term("map", "The map of a topic.")] Map,
    [Term("figures", "The figures of a measure, side by side.")] Figures,
    [Term("questions", "Questions with their answers.")] Questions,
    [Term("words", "The exact words of each source on a question.")] Words,
    [Term("place", "Where a place lies.")] Place,
}
