using System.Globalization;
using System.Text.RegularExpressions;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// The title, the authors and the clock time of a source are in the file that it was received as, in its words or in
/// what it says of itself. Readers take them for what the report prints.
/// </summary>
internal static partial class KeysStandInTheFile
{
    private const int Noon = 12;

    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.Sources.SelectMany(source => source.Received is { Content: { } file } received
            ? Check(source, received.Name.Value, file)
            : []);

    private static IEnumerable<Problem> Check(Source source, string file, ReceivedContent content)
    {
        string[] texts = [content.Text, content.Properties];
        if (source.Title is { } title && !Stands(title.Value, texts))
            yield return ReceivedProblems.KeyNotInFile(title.At, "title", title.Value, file);
        foreach (var author in source.Authors.Where(author => !Stands(author, texts)))
            yield return ReceivedProblems.KeyNotInFile(source.At, "authors", author, file);
        if (source.Time is { } time && !IsExplained(time, source) && !texts.Any(text => HasTime(text, time)))
            yield return ReceivedProblems.TimeNotInFile(source.At, time, file);
    }

    /// <summary>A headline may be printed in capitals.</summary>
    private static bool Stands(string words, string[] texts) =>
        texts.Any(text => Stands(QuoteText.Normalize(words), text));

    private static bool Stands(string words, string text)
    {
        for (var at = 0; (at = text.IndexOf(words, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (!Tokens.IsInside(text, at) && !Tokens.IsInside(text, at + words.Length))
                return true;
        }

        return false;
    }

    private static bool IsExplained(string time, Source source) =>
        source.Transcription.Concat(source.PublishedBasis.Select(basis => basis.Resolved))
            .Any(note => note.Contains(time, StringComparison.Ordinal));

    private static bool HasTime(string text, string time) =>
        Times().Matches(text).Any(match => InHoursOfDay(match) == time || AsPrinted(match) == time);

    /// <summary>The time on a clock of 24 hours.</summary>
    private static string InHoursOfDay(Match match)
    {
        var half = match.Groups["half"].Value;
        var isAfternoon = half.StartsWith('p') || half.StartsWith('P');
        return half.Length == 0
            ? AsPrinted(match)
            : Write((HourOf(match) % Noon) + (isAfternoon ? Noon : 0), match);
    }

    private static string AsPrinted(Match match) => Write(HourOf(match), match);

    private static int HourOf(Match match) =>
        int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);

    private static string Write(int hour, Match match) =>
        string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{match.Groups["minute"].Value}");

    /// <summary>Four digits without a sign between them are a clock time only beside a word for one.</summary>
    [GeneratedRegex(
        @"(?<![0-9])((?<hour>[01]?[0-9]|2[0-4]) ?[:.h：時点] ?(?<minute>[0-5][0-9])(?![0-9])"
        + @"|(?<hour>[01][0-9]|2[0-4])(?<minute>[0-5][0-9])(?= ?(h|hrs?|hours|uhr|utc|gmt|z|[ap]\.?m)\b)"
        + @"|(?<=[0-9]T)(?<hour>[01][0-9]|2[0-4])(?<minute>[0-5][0-9])(?![0-9]))"
        + @"([:.][0-5][0-9])?( ?(?<half>[ap])\.?m\b)?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
