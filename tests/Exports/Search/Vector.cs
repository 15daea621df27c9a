using System.Text.Json;

namespace Wiki.Tests.Exports.Search;

/// <summary>Test cases that the script is checked against too.</summary>
internal static class Vector
{
    public static string Folder => Repository.At("tests/Exports/Search");

    public static IReadOnlyList<T> Read<T>(string name) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllBytes(Path.Combine(Folder, name)), JsonSerializerOptions.Web)!;
}
