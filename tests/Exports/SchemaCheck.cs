using System.Text.Json.Nodes;
using Json.Schema;

namespace Wiki.Tests.Exports;

/// <summary>Validates JSON against a JSON Schema with a library that knows nothing of this program.</summary>
internal static class SchemaCheck
{
    /// <summary>Every breach with its place; none where the JSON is as the schema says.</summary>
    public static IReadOnlyList<string> Breaches(ReadOnlySpan<byte> schema, JsonNode json)
    {
        var result = JsonSchema
            .FromText(System.Text.Encoding.UTF8.GetString(schema))
            .Evaluate(
                System.Text.Json.JsonSerializer.SerializeToElement(json),
                new EvaluationOptions { OutputFormat = OutputFormat.List }
            );
        return result.IsValid
            ? []
            :
            [
                .. (result.Details ?? [])
                    .Where(detail => detail.Errors is not null)
                    .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))
                    .Append("the JSON is not as the schema says"),
            ];
    }
}
