using System.Globalization;
using System.Text.Json;

namespace Wiki.Verifying.Published;

/// <summary>Reads the dates of the data of the wiki.</summary>
internal static class ShippedDates
{
    /// <exception cref="JsonException">The words are no date.</exception>
    public static Edtf Read(string written) => Edtf.TryParse(written, out var date, out _)
        ? date
        : throw new JsonException($"'{written}' is no date");

    /// <summary>A day after ISO 8601, as the first and the last day of a date are written.</summary>
    public static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
