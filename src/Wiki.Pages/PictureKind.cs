namespace Wiki.Pages;

/// <summary>A picture of a topic, with which its page can open.</summary>
public enum PictureKind
{
    Chronology,
    Matrix,
    Hypotheses,
    Map,
}
