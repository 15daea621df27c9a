namespace Wiki.Reading.Keys;

/// <summary>The keys of a set, in the order in which its reader requests them.</summary>
internal sealed class KeyTable
{
    private readonly List<Key> _keys = [];

    public IReadOnlyList<Key> Keys => _keys;

    public IEnumerable<Key> Required => _keys.Where(key => key.IsRequired);

    public Key? Find(string name) => _keys.Find(key => key.Name == name);

    public void Add(string name, Shape takes) => _keys.Add(new Key(name, takes, IsRequired: false));

    /// <summary>Marks an added key as required.</summary>
    public void Require(string name)
    {
        var index = _keys.FindIndex(key => key.Name == name);
        _keys[index] = _keys[index] with { IsRequired = true };
    }

    /// <summary>Marks an added list as non-empty.</summary>
    public void Fill(string name)
    {
        var index = _keys.FindIndex(key => key.Name == name);
        _keys[index] = _keys[index] with { Takes = ((Shape.Many)_keys[index].Takes) with { IsFilled = true } };
    }
}
