using System.Text.Json;

namespace Wiki.Verifying.Published;

/// <summary>What reading a file throws whose parts, kinds or numbers are not those that a build writes.</summary>
internal static class UnexpectedForm
{
    public static bool IsIn(Exception exception) => exception
        is JsonException
        or InvalidDataException
        or InvalidOperationException
        or KeyNotFoundException
        or IndexOutOfRangeException
        or ArgumentException
        or FormatException
        or OverflowException;
}
