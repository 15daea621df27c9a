using System.Globalization;
using System.Text.Json.Nodes;
using Wiki.Reading;
using Wiki.Reading.Files;
using Wiki.Reading.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Wiki.Tests.Exports.Schemas;

/// <summary>The keys of a content file as JSON, as this program reads them and as other readers of YAML do.</summary>
internal static class FrontMatterJson
{
    /// <summary>Every value a text; null where the keys cannot be read.</summary>
    public static JsonNode? AsTexts(string path)
    {
        if (FileBytes.Decode(path, File.ReadAllBytes(path), []) is not { } file || YamlOf(file) is not { } yaml)
            return null;
        return YamlReader.Read(file, yaml, []) is { } keys ? Of(keys) : null;
    }

    /// <summary>Plain scalars by the core schema of YAML 1.2: numbers and truth values are no texts.</summary>
    public static JsonNode? Typed(string path)
    {
        var file = FileBytes.Decode(path, File.ReadAllBytes(path), [])!;
        var stream = new YamlStream();
        stream.Load(new StringReader(YamlOf(file)!));
        return Of(stream.Documents[0].RootNode);
    }

    private static string? YamlOf(ContentFile file) =>
        file.Path.EndsWith(".yaml", StringComparison.Ordinal) ? file.Text : FrontMatter.Split(file, [])?.Yaml;

    private static JsonNode Of(Wiki.Reading.Yaml.YamlNode node) =>
        node switch
        {
            YamlMap map => new JsonObject(
                map.Pairs.Select(pair => KeyValuePair.Create(pair.Key.Value, (JsonNode?)Of(pair.Value)))
            ),
            YamlList list => new JsonArray([.. list.Items.Select(Of)]),
            _ => JsonValue.Create(((YamlText)node).Value),
        };

    private static JsonNode? Of(YamlDotNet.RepresentationModel.YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Of(pair.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Of)]),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: var plain } => Plain(plain!),
            _ => JsonValue.Create(((YamlScalarNode)node).Value),
        };

    private static JsonValue? Plain(string plain) =>
        plain switch
        {
            "" or "null" or "~" => null,
            "true" or "false" => JsonValue.Create(plain == "true"),
            _ when decimal.TryParse(
                    plain,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                ) => JsonValue.Create(number),
            _ => JsonValue.Create(plain),
        };
}
