using System.Text.Json.Nodes;
using Wiki.Reading.Keys;

namespace Wiki.Exports.Schemas;

/// <summary>
/// A table of keys as JSON Schema, draft 7, which the YAML support of editors knows best. Texts may be read as numbers
/// or truth values by other readers of YAML, so these are allowed wherever text is.
/// </summary>
internal static class SchemaJson
{
    private const string Dialect = "http://json-schema.org/draft-07/schema#";

    /// <summary>Some letter that shows; the reader refuses more, such as a text of full stops.</summary>
    private const string AnyLetter = @"[^\s\u00a0\u1680\u2000-\u200f\u202f\u205f\u2060\u2800\u3000\u3164\ufeff]";

    private const string IdPattern = "^[a-z0-9-]{2,64}$";

    /// <summary>Only the form of EDTF; no expression knows the calendar.</summary>
    private const string DatePattern =
        @"^(POINT|POINT/(POINT|\.\.)?|(\.\.)?/POINT|\[POINT\.\.(POINT)?\]|\[\.\.POINT\])$";

    private const string PointPattern = "[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?";

    public static JsonObject Of(string title, string description, KeyTable table)
    {
        var schema = new JsonObject
        {
            ["$schema"] = Dialect,
            ["title"] = title,
            ["description"] = description,
        };
        foreach (var (name, value) in Set(table).ToList())
            schema[name] = value?.DeepClone();
        return schema;
    }

    private static JsonObject Set(KeyTable table)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
                table.Keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)Of(key.Takes)))
            ),
            ["additionalProperties"] = false,
        };
        if (table.Required.Any())
            schema["required"] = new JsonArray([.. table.Required.Select(key => JsonValue.Create(key.Name))]);
        return schema;
    }

    private static JsonObject Of(Shape shape) =>
        shape switch
        {
            Shape.Set set => Set(set.Table),
            Shape.Many many => Many(many),
            Shape.OneOrMany => new JsonObject
            {
                ["anyOf"] = new JsonArray(Text(), Many(new Shape.Many(Shape.AnyWords) { IsFilled = true })),
            },
            Shape.Choice choice => OneOf(choice.Terms),
            Shape.Formed { Form: var form } when form == ValueFormats.TrueOrFalse => new JsonObject
            {
                ["enum"] = new JsonArray(true, false, "true", "false"),
            },
            Shape.Formed { Form: var form } => Text(form.Pattern, form.Expected),
            Shape.Date => Text(
                DatePattern.Replace("POINT", PointPattern, StringComparison.Ordinal),
                "an EDTF date such as 2024-03-22, 2024-03, 2020/.. or [2024-03-18..2024-03-24]"
            ),
            Shape.Id id => Text(
                IdPattern,
                $"the id of a record: {string.Join(" or ", id.Kinds.Select(kind => kind.Word()))}"
            ),
            Shape.IdOrSet either => new JsonObject
            {
                ["anyOf"] = new JsonArray(Of(either.Record), Of(either.Keys)),
            },
            Shape.Listed listed => Text(IdPattern, $"an id that '{listed.List}' of site.yaml contains"),
            Shape.Line => Text(AnyLetter, "a paragraph of prose, with [@id] and [[id]]"),
            Shape.Words => Text(AnyLetter),
            _ => Text(),
        };

    private static JsonObject Many(Shape.Many many)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(many.Item) };
        if (many.IsFilled)
            schema["minItems"] = 1;
        if (many.Item.IsUniqueInList)
            schema["uniqueItems"] = true;
        return schema;
    }

    /// <summary>One constant a word, so that its meaning can be beside it.</summary>
    private static JsonObject OneOf(IEnumerable<(string Word, string Meaning)> terms) =>
        new()
        {
            ["oneOf"] = new JsonArray([
                .. terms.Select(term => new JsonObject { ["const"] = term.Word, ["description"] = term.Meaning }),
            ]),
        };

    private static JsonObject Text(string? pattern = null, string? description = null)
    {
        var schema = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 };
        if (pattern is not null)
            schema["pattern"] = pattern;
        if (description is not null)
            schema["description"] = description;
        return schema;
    }
}
