using Wiki.Reading.Keys;

namespace Wiki.Reading.Records;

/// <summary>Reads the ids that a record had before.</summary>
internal static class FormerIdsKey
{
    public const string Name = "former-ids";

    public static IReadOnlyList<Reference> Read(Fields fields) =>
        [.. fields.FormedLines(Name, ValueFormats.Id).Select(line => new Reference(line.Value, line.At))];
}
