namespace Wiki.Model.Vocabularies;

/// <summary>The picture with which a topic opens.</summary>
public enum Opening
{
    [Term("chronology", "Its events in order.")] Chronology,
    [Term("matrix", "Its matrix: rows by sources.")] Matrix,
    [Term("hypotheses", "Its hypotheses, with the evidence for and against each.")] Hypotheses,
    [Term("map", "The places of its events.")] Map,
}
