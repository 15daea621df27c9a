namespace Wiki.Reading.Keys;

/// <summary>Every key of a set, in the order in which the reader of the set asks for them.</summary>
internal sealed class KeyTable
{
    private readonly List<Key> _keys = [];

    public IReadOnlyList<Key> Keys => _keys;

    public IEnumerable<Key> Required => _keys.Where(key => key.IsRequired);

    public Key? Find(string name) => _keys.Find(key => key.Name == name);

    public void Add(string name, Shape takes) => _keys.Add(new Key(name, takes, IsRequired: false));

    /// <summary>Says of a key already there that a set without it is not whole.</summary>
    public void Require(string name)
    {
        var index = _keys.FindIndex(key => key.Name == name);
        _keys[index] = _keys[index] with { IsRequired = true };
    }

    /// <summary>Says of a list already there that it holds something.</summary>
    public void Fill(string name)
    {
        var index = _keys.FindIndex(key => key.Name == name);
        _keys[index] = _keys[index] with { Takes = ((Shape.Many)_keys[index].Takes) with { IsFilled = true } };
    }
}
