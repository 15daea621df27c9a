namespace Wiki.Templates.Drawings;

/// <summary>The direction of an arrow in a picture.</summary>
public enum ArrowDirection
{
    Left,
    Right,
    Down,
    Up,
}
