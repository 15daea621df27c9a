using System.Globalization;

namespace Wiki.Problems;

/// <summary>Phrases that several messages share.</summary>
internal static class ProblemText
{
    private const int LongestShown = 160;

    public static string Offer(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";

    /// <summary>A number with the noun in its right form.</summary>
    public static string Count(int count, string singular, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? singular : plural)}");

    public static string AnyOf(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    /// <summary>At most the first 160 characters.</summary>
    public static string Shorten(string words) =>
        words.Length <= LongestShown ? words : string.Concat(words.AsSpan(0, LongestShown), " ...");

    /// <summary>The start of a page of the site, for problems that have no line.</summary>
    public static Location On(Route route) => new(route.Path, 1, 1);
}
