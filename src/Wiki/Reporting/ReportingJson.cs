using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Reporting;

/// <summary>The output of a run as it is printed.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RunJson))]
internal sealed partial class ReportingJson : JsonSerializerContext
{
    public static ReportingJson Output { get; } = new(JsonLayout.Indented(JsonNamingPolicy.CamelCase));
}
