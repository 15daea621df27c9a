using System.Text.Json.Nodes;

namespace Wiki.Output.Json;

/// <summary>What the schema requires of a property, or of each item of a list, beyond its type.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal abstract class SchemaAttribute : Attribute
{
    /// <summary>The name under which the schema defines it once; null where it is written in place.</summary>
    public virtual string? Definition => null;

    public abstract JsonObject ToSchema();
}

/// <summary>The id of a record.</summary>
internal sealed class IdAttribute : SchemaAttribute
{
    public override string Definition => "id";

    public override JsonObject ToSchema() => new() { ["type"] = "string", ["pattern"] = "^[a-z0-9-]{2,64}$" };
}

/// <summary>A SHA-256 in lower-case hexadecimal.</summary>
internal sealed class HashAttribute : SchemaAttribute
{
    public override string Definition => "hash";

    public override JsonObject ToSchema() => new() { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" };
}

/// <summary>A day after ISO 8601.</summary>
internal sealed class DayAttribute : SchemaAttribute
{
    public override string Definition => "day";

    public override JsonObject ToSchema() =>
        new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
}

/// <summary>A whole number from 0.</summary>
internal sealed class CountAttribute : SchemaAttribute
{
    public override JsonObject ToSchema() => new() { ["type"] = "integer", ["minimum"] = 0 };
}

/// <summary>One number and no other.</summary>
internal sealed class ConstantAttribute(int value) : SchemaAttribute
{
    public int Value => value;

    public override JsonObject ToSchema() => new() { ["const"] = value };
}

/// <summary>A word of a vocabulary.</summary>
internal sealed class WordsAttribute<T> : SchemaAttribute where T : struct, Enum
{
    public override JsonObject ToSchema() =>
        new() { ["enum"] = new JsonArray([.. Vocabulary.Terms<T>().Select(term => (JsonNode)term.Word)]) };
}
