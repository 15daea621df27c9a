namespace Wiki.Templates.Drawings;

/// <summary>Where an arrow of a picture points.</summary>
public enum ArrowDirection
{
    Left,
    Right,
    Down,
}
