namespace Wiki.Model.Vocabularies;

/// <summary>What a topic shows in addition to its prose.</summary>
public enum Exhibit
{
    [Term("matrix", "Its matrix: rows by sources.")] Matrix,
    [Term("chronology", "Its events in order.")] Chronology,
    [Term("map", "The places of its events.")] Map,
}
