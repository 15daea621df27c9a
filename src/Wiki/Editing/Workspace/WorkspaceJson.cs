using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Editing.Workspace;

/// <summary>The files of the workspace as they are written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EditorSettings))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, Snippet>))]
internal sealed partial class WorkspaceJson : JsonSerializerContext
{
    public static WorkspaceJson Files { get; } = new(JsonLayout.Indented(JsonNamingPolicy.CamelCase));
}
