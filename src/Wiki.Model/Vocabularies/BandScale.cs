namespace Wiki.Model.Vocabularies;

/// <summary>How the events of a band are placed along it.</summary>
public enum BandScale
{
    [Term("scale", "By their dates.")] Scale,
    [Term("steps", "One step after the other, in their order.")] Steps,
}
