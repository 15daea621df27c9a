namespace Wiki.Reading.Keys;

/// <summary>A key that a set of keys may hold, what it takes, and whether it must be there.</summary>
internal sealed record Key(string Name, Shape Takes, bool IsRequired);
