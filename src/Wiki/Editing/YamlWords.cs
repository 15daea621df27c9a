using Wiki.Reading.Files;
using Wiki.Reading.Yaml;

namespace Wiki.Editing;

/// <summary>Writes a text as a YAML value on one line: plain if it reads back unchanged, else quoted.</summary>
internal static class YamlWords
{
    public static string Write(string text) => ReadsBack(text) ? text : $"\"{Escape(text)}\"";

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);

    private static bool ReadsBack(string text)
    {
        var file = new ContentFile("", $"\nkey:\n  - key: {text}\n");
        var problems = new List<Problem>();
        return YamlReader.Read(file, file.Text, problems) is { } map
            && problems.Count == 0
            && map.Pairs is [{ Value: YamlList { Items: [YamlMap { Pairs: [{ Value: YamlText value }] }] } }]
            && value.Value == text;
    }
}
