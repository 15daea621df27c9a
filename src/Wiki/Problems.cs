namespace Wiki;

/// <summary>Every sentence an editor can be shown: a factory a problem, a file a stage.</summary>
internal static partial class Problems
{
    private static string Offer(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";

    private static string Count(int count, string one, string many) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static string AnyOf(IReadOnlyList<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}
