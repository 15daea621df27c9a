namespace Wiki.Pages;

/// <summary>A picture of a topic, which may stand before everything else.</summary>
public enum PictureKind
{
    Chronology,
    Matrix,
    Hypotheses,
    Map,
}
