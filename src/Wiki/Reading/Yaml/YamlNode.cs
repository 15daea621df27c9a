namespace Wiki.Reading.Yaml;

/// <summary>A value of the front matter with its location.</summary>
internal abstract record YamlNode(Location At)
{
    /// <summary>The name of its shape in messages.</summary>
    public abstract string Shape { get; }
}

/// <summary>Text; numbers and dates are text too.</summary>
internal sealed record YamlText(Location At, string Value) : YamlNode(At)
{
    /// <summary>The location of the first character if the file has the value unescaped on one line, or null.</summary>
    public Location? Characters { get; init; }

    /// <summary>Whether it is written on one line and contains no line break.</summary>
    public bool IsOneLine { get; init; } = true;

    /// <summary>Whether nothing of it shows: it is empty, or only spaces and hidden characters.</summary>
    public bool IsBlank { get; } = WrittenText.IsBlank(Value);

    public override string Shape => IsBlank ? "nothing" : "text";
}

/// <summary>A list.</summary>
internal sealed record YamlList(Location At, IReadOnlyList<YamlNode> Items) : YamlNode(At)
{
    /// <summary>Whether it is written within brackets on one line, which a text may be taken for.</summary>
    public bool IsInBrackets { get; init; }

    public override string Shape => "a list";
}

/// <summary>Keys with values, in the order written.</summary>
internal sealed record YamlMap(Location At, IReadOnlyList<YamlPair> Pairs) : YamlNode(At)
{
    public override string Shape => "keys with values";

    public YamlNode? Find(string key) => Pairs.FirstOrDefault(pair => pair.Key.Value == key)?.Value;
}

/// <summary>A key with its value.</summary>
internal sealed record YamlPair(YamlText Key, YamlNode Value)
{
    /// <summary>The pair whose value a comma within brackets cut this off from, if it has no colon; or null.</summary>
    public YamlPair? Owner { get; init; }

    /// <summary>That comma, and the space after it.</summary>
    public string Separator { get; init; } = "";
}
