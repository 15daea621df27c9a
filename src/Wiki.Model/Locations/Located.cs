namespace Wiki.Model.Locations;

/// <summary>A value with its location in the content.</summary>
public readonly record struct Located<T>(T Value, Location At)
{
    public override string ToString() => $"{Value}";
}
