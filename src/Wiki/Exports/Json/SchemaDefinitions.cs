using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Turns the exported schema of each node into what is written, and collects the definitions.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonNode?> _byName = new(StringComparer.Ordinal);

    public JsonObject ToJson() => new(_byName);

    public JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var schema = node.AsObject();
        return context.TypeInfo.Kind switch
        {
            JsonTypeInfoKind.Object when context.Path.IsEmpty => Closed(schema),
            JsonTypeInfoKind.Object => Define(NameOf(context.TypeInfo.Type), Closed(schema)),
            JsonTypeInfoKind.Enumerable => Filled(schema, AttributeOf(context)),
            _ => AttributeOf(context) is { } attribute ? Apply(attribute) : Typed(schema),
        };
    }

    /// <summary>The name of a record type without its suffix, in kebab case.</summary>
    private static string NameOf(Type type) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name[..^"Json".Length]);

    private static SchemaAttribute? AttributeOf(JsonSchemaExporterContext context) =>
        context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(SchemaAttribute), inherit: false)
            .OfType<SchemaAttribute>().FirstOrDefault();

    /// <summary>An object with these keys and no others.</summary>
    private static JsonObject Closed(JsonObject schema)
    {
        schema["additionalProperties"] = false;
        return Typed(schema);
    }

    /// <summary>A list with at least one item, because an empty list is left out.</summary>
    private JsonObject Filled(JsonObject schema, SchemaAttribute? attribute)
    {
        schema["minItems"] = 1;
        if (attribute is not null)
            schema["items"] = Apply(attribute);
        return Typed(schema);
    }

    /// <summary>Null is no value of any type, because what is absent is left out.</summary>
    private static JsonObject Typed(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
            schema["type"] = types[0]!.DeepClone();
        return schema;
    }

    private JsonObject Apply(SchemaAttribute attribute) =>
        attribute.Definition is { } name ? Define(name, attribute.ToSchema()) : attribute.ToSchema();

    /// <summary>The first schema of a name is kept: later ones refer to places within the first.</summary>
    private JsonObject Define(string name, JsonObject schema)
    {
        _byName.TryAdd(name, schema);
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }
}
