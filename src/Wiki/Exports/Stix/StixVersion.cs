using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Wiki.Exports.Stix.Objects;

namespace Wiki.Exports.Stix;

/// <summary>
/// The time of a version. Its day is one of the content; the time of that day follows from the object itself, so that
/// it moves when, and only when, the object changes. Within a day a longer object is later, and one that is revoked is
/// later than any that is not: what grows needs no date, and what is corrected gets one by the <c>history</c> of its
/// claim.
/// </summary>
internal static class StixVersion
{
    private const int HalfDay = 12 * 60 * 60;
    private const int Milliseconds = 1000;

    public static string Of(StixDays days, StixObject @object)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(@object, StixJson.File.StixObject);
        var second = Math.Min(content.Length, HalfDay - 1) + (days.IsRevoked ? HalfDay : 0);
        var time = days.Changed.ToDateTime(TimeOnly.MinValue).AddSeconds(second).AddMilliseconds(Fraction(content));
        return time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>Distinguishes objects of one length.</summary>
    private static int Fraction(byte[] content) =>
        (int)(BitConverter.ToUInt32(SHA256.HashData(content)) % Milliseconds);
}
