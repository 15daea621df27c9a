using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Wiki.Tests.Model.Dates;

/// <summary>Dates with the days that another implementation gives them.</summary>
internal static class EdtfVectors
{
    internal static TheoryData<string, DateOnly?, DateOnly?> Accepted() =>
        [
            .. Read()
                .Where(vector => !IsRejected(vector))
                .Select(vector => (Written(vector), Day(vector, "first"), Day(vector, "last"))),
        ];

    internal static TheoryData<string> Rejected() => [.. Read().Where(IsRejected).Select(Written)];

    private static List<JsonElement> Read()
    {
        using var stream = typeof(EdtfVectors).Assembly.GetManifestResourceStream("edtf-vectors.json")!;
        return JsonSerializer.Deserialize<List<JsonElement>>(stream)!;
    }

    private static bool IsRejected(JsonElement vector) => vector.TryGetProperty("rejected", out _);

    private static string Written(JsonElement vector) => vector.GetProperty("written").GetString()!;

    private static DateOnly? Day(JsonElement vector, string name) =>
        vector.GetProperty(name).GetString() is { } day
            ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
