using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Writes the JSON Schema of the whole corpus, from the records that are written.</summary>
internal static class WikiSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    public static SiteFile Write() => JsonFile.Of(DataFormats.WikiSchema.Path, PublishedJson.Files.JsonObject, Whole);

    private static JsonObject Whole()
    {
        var definitions = new SchemaDefinitions();
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = definitions.Transform,
        };
        var schema = PublishedJson.Files.WikiJson.GetJsonSchemaAsNode(options).AsObject();
        schema.Insert(0, "$schema", Draft);
        schema.Insert(1, "title", "The records of an analyst wiki");
        schema["$defs"] = definitions.ToJson();
        return schema;
    }
}
