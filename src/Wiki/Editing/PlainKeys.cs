using Wiki.Reading.Yaml;

namespace Wiki.Editing;

/// <summary>Keys and values without their locations, to compare a file before and after an edit.</summary>
internal static class PlainKeys
{
    public static string Of(YamlNode node) => node switch
    {
        YamlMap map => $"{{{string.Join(", ", map.Pairs.Select(pair => $"{pair.Key.Value}: {Of(pair.Value)}"))}}}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        _ => $"'{((YamlText)node).Value}'",
    };

    /// <summary>All keys but some.</summary>
    public static string Without(YamlMap keys, params string[] names) =>
        Of(keys with { Pairs = [.. keys.Pairs.Where(pair => !names.Contains(pair.Key.Value))] });
}
