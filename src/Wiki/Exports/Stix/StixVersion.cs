using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Wiki.Exports.Stix.Objects;

namespace Wiki.Exports.Stix;

/// <summary>
/// The time of a version. Its day is one of the content; the time of that day follows from the object itself, so that
/// it moves when, and only when, the object changes. Within a day each entry of the <c>history</c> of a claim makes its
/// objects later, and one that is revoked is later than any that is not.
/// </summary>
/// <remarks>
/// No time that follows from the content can be later after every edit, as an edit and its undoing would each have to
/// be later than the other. So an edit that neither a newer report nor the history records gives another time of the
/// same day, which may be an earlier one; it depends on no measure of the object, such as its length, that would make
/// one kind of edit, such as a shortening, earlier each time.
/// </remarks>
internal static class StixVersion
{
    private const int HalfDay = 12 * 60 * 60 * 1000;
    private const int MostChanges = 64;
    private const int Step = HalfDay / MostChanges;

    public static string Of(StixDays days, StixObject @object)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(@object, StixJson.File.StixObject);
        var changes = Math.Min(days.Changes, MostChanges - 1);
        var milliseconds = (days.IsRevoked ? HalfDay : 0) + (changes * Step) + Fraction(content);
        var time = days.Changed.ToDateTime(TimeOnly.MinValue).AddMilliseconds(milliseconds);
        return time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>Distinguishes objects; one edit in 675,000 keeps the time.</summary>
    private static int Fraction(byte[] content) => (int)(BitConverter.ToUInt32(SHA256.HashData(content)) % Step);
}
