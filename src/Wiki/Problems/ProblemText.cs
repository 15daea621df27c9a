using static System.FormattableString;

namespace Wiki.Problems;

/// <summary>Phrases shared by several messages.</summary>
internal static class ProblemText
{
    /// <summary>How an editor starts the program.</summary>
    public const string RunProgram = "dotnet run --project src/Wiki --";

    private const int LongestShown = 160;
    private const int LongestPasted = 600;
    private const int FirstShown = 60;
    private const int LastShown = 30;

    public static string Offer(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";

    /// <summary>Offers the nearest known name, or gives other advice if there is none.</summary>
    public static string OfferOr(string? nearest, string advice) => nearest is null ? $"; {advice}" : Offer(nearest);

    /// <summary>A path as one word of a command line, in quotation marks where a shell needs them.</summary>
    public static string ShellWord(string path)
    {
        if (path.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.' or '/' or '\\' or ':'))
            return path;
        return path.AsSpan().ContainsAny("$`\"!")
            ? $"'{path.Replace("'", @"'\''", StringComparison.Ordinal)}'"
            : $"\"{path}\"";
    }

    /// <summary>A number with its noun in the singular or plural.</summary>
    public static string Count(int count, string singular, string plural) =>
        Invariant($"{count} {(count == 1 ? singular : plural)}");

    /// <param name="bytes">A multiple of a megabyte.</param>
    public static string InMegabytes(long bytes) => Invariant($"{bytes / 1024 / 1024} MB");

    public static string AnyOf(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    /// <summary>Offers words to choose from; of more than six only their number.</summary>
    public static string OrOneOf(IReadOnlyList<string> words) => words.Count > 6
        ? Invariant($", or write one of the {words.Count} there")
        : $", or write one of those there ({string.Join(", ", words.Order(StringComparer.Ordinal))})";

    /// <summary>At most the first 160 characters.</summary>
    public static string Shorten(string words) =>
        words.Length <= LongestShown ? words : string.Concat(words.AsSpan(0, LongestShown), " ...");

    /// <summary>A value of YAML in quotation marks, ready to paste unless it is very long.</summary>
    public static string InQuotationMarks(string value)
    {
        var shown = value.Length <= LongestPasted ? value : string.Concat(value.AsSpan(0, LongestPasted), " ...");
        // A tab would be shown as an escape, which is letters between these marks.
        var plain = shown.Replace('\t', ' ').Replace("'", "''", StringComparison.Ordinal);
        return $"'{plain}'";
    }

    /// <summary>
    /// A value of the file itself in quotation marks; of a long one its start and end, as its words are in the file.
    /// </summary>
    public static string InOwnMarks(string value)
    {
        if (value.Length <= LongestShown)
            return InQuotationMarks(value);
        var (start, end) = (value[..FirstShown].TrimEnd(), value[^LastShown..].TrimStart());
        var doubled = value.Contains('\'', StringComparison.Ordinal) ? ", and each ' within them twice" : "";
        return $"{InQuotationMarks($"{start} ... {end}")} (with the words between{doubled})";
    }

    /// <summary>The start of a page of the site, for problems without a line.</summary>
    public static Location On(Route route) => Location.StartOf(route.Path);
}
