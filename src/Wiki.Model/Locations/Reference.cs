namespace Wiki.Model.Locations;

/// <summary>The id of a record as written in another record.</summary>
public readonly record struct Reference(string Id, Location At)
{
    public override string ToString() => Id;
}
