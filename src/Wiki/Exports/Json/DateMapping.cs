using System.Globalization;
using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Maps dates to JSON.</summary>
internal static class DateMapping
{
    public static DateJson? ToJson(this Located<Edtf>? date) => date?.ToJson();

    public static DateJson ToJson(this Located<Edtf> date) => new()
    {
        Edtf = date.Value.Written,
        Words = date.Value.Display,
        Earliest = Day(date.Value.Earliest),
        Latest = Day(date.Value.Latest),
    };

    /// <summary>A day after ISO 8601.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
