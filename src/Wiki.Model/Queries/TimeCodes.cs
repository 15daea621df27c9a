using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>
/// Finds when the words of subtitles are spoken: the start of the last cue before them in the file received.
/// </summary>
public static partial class TimeCodes
{
    private const string Subtitles = ".vtt";

    /// <summary>Sources are immutable, so their time codes are cached.</summary>
    private static readonly ConditionalWeakTable<Source, IReadOnlyList<string?>> Cache = [];

    /// <summary>When a block is spoken; null for a source that was not received as subtitles.</summary>
    public static string? At(Source source, int block) => Of(source).ElementAtOrDefault(block);

    /// <summary>
    /// For each block such as <c>00:01:23</c>; empty for a source that was not received as subtitles.
    /// </summary>
    public static IReadOnlyList<string?> Of(Source source) => Cache.GetValue(source, Find);

    private static IReadOnlyList<string?> Find(Source source)
    {
        if (source.Received is not { Content: { } content } received
            || Path.GetExtension(received.Name.Value) != Subtitles
            || Transcripts.Of(source) is not { } transcript)
            return [];
        var cues = Times().Matches(content.Lines);
        var starts = transcript.Starts;
        var (codes, next) = (new string?[source.Blocks.Count], 0);
        for (var block = 0; block < starts.Count; block++)
        {
            while (next < cues.Count && cues[next].Index < starts[block])
                next++;
            codes[block] = next > 0 ? CodeOf(cues[next - 1]) : null;
        }

        return codes;
    }

    private static string CodeOf(Match cue)
    {
        var hours = cue.Groups["hours"] is { Success: true, Value: var written } ? written : "00";
        return $"{hours}:{cue.Groups["rest"].Value}";
    }

    [GeneratedRegex(
        "(?<![^ \n\u2029])((?<hours>[0-9]{2,9}):)?(?<rest>[0-5][0-9]:[0-5][0-9])\\.[0-9]{3}[ \n]?-->",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Times();
}
