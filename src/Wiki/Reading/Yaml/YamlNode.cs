namespace Wiki.Reading.Yaml;

/// <summary>A value of the front matter with its place.</summary>
internal abstract record YamlNode(Location At)
{
    /// <summary>What a message calls it.</summary>
    public abstract string Shape { get; }
}

/// <summary>Text; numbers and dates are text too.</summary>
internal sealed record YamlText(Location At, string Value) : YamlNode(At)
{
    /// <summary>Where the characters of the value begin, if they stand in the file as they stand here: on one line, with no escapes.</summary>
    public Location? Characters { get; init; }

    public override string Shape => Value.Length == 0 ? "nothing" : "text";
}

/// <summary>A list.</summary>
internal sealed record YamlList(Location At, IReadOnlyList<YamlNode> Items) : YamlNode(At)
{
    public override string Shape => "a list";
}

/// <summary>Keys with values, in the order written.</summary>
internal sealed record YamlMap(Location At, IReadOnlyList<YamlPair> Pairs) : YamlNode(At)
{
    public override string Shape => "keys with values";

    public YamlNode? Find(string key) => Pairs.FirstOrDefault(pair => pair.Key.Value == key)?.Value;
}

/// <summary>A key with its value.</summary>
internal sealed record YamlPair(YamlText Key, YamlNode Value);
