namespace Wiki.Model.Locations;

/// <summary>A value together with the place where the editor wrote it.</summary>
public readonly record struct Located<T>(T Value, Location At)
{
    public override string ToString() => $"{Value}";
}
