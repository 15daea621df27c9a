namespace Wiki.Reading.Keys;

/// <summary>A key of a set of keys: its name, the shape of its value, and whether it is required.</summary>
internal sealed record Key(string Name, Shape Takes, bool IsRequired);
