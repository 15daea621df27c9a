using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Wiki.Comparing;

/// <summary>Compares two published records of one type, property by property, by what is written of them.</summary>
internal static class RecordComparer
{
    /// <summary>The keys under which two records differ, in the order of the type.</summary>
    public static IEnumerable<string> DifferentKeys<T>(this JsonTypeInfo<T> type, T before, T after)
        where T : notnull =>
        type.Properties.Where(property => !AreAlike(property, before, after)).Select(property => property.Name);

    /// <summary>The same keys, each with what differs in its words.</summary>
    public static IEnumerable<(string Key, string Words)> DifferentWords<T>(
        this JsonTypeInfo<T> type, T before, T after)
        where T : notnull =>
        from property in type.Properties
        where !AreAlike(property, before, after)
        select (property.Name, ChangedWords.Between(Read(property, before), Read(property, after)));

    private static JsonElement Read(JsonPropertyInfo property, object record) =>
        JsonSerializer.SerializeToElement(
            property.Get!(record), property.Options.GetTypeInfo(property.PropertyType));

    private static bool AreAlike(JsonPropertyInfo property, object before, object after) =>
        Write(property, before).AsSpan().SequenceEqual(Write(property, after));

    private static byte[] Write(JsonPropertyInfo property, object record) =>
        JsonSerializer.SerializeToUtf8Bytes(property.Get!(record), property.Options.GetTypeInfo(property.PropertyType));
}
