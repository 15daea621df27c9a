using System.Net;
using System.Text.RegularExpressions;

namespace Wiki.Receiving;

/// <summary>
/// Reads subtitles in WebVTT. Tags in a cue are none of its words, apart from the name of a speaker; escapes stand for
/// their characters.
/// </summary>
internal static partial class Subtitles
{
    public const string Ending = ".vtt";

    /// <summary>Every line of the file, as its times say when words are spoken.</summary>
    public static ReceivedText Read(ReadOnlySpan<byte> bytes)
    {
        var text = PlainText.Read(bytes);
        return text with { Blocks = [.. text.Blocks.Select(WithoutTags)] };
    }

    /// <summary>The lines under the times of a cue; a block without times is a remark.</summary>
    public static IEnumerable<ReceivedBlock> WordsOfCue(ReceivedBlock block)
    {
        var lines = block.Words.Split('\n');
        var words = lines.Skip(TimesIn(lines) + 1).Where(line => line.Trim().Length > 0).ToList();
        return TimesIn(lines) < 0 || words.Count == 0 ? [] : [block with { Words = string.Join('\n', words) }];
    }

    /// <summary>The words of all cues, which may break a sentence anywhere, with a line for each of theirs.</summary>
    public static string SpokenLines(ReadOnlySpan<byte> bytes) => QuoteText.NormalizeLines(
        string.Join('\n', Read(bytes).Blocks.SelectMany(WordsOfCue).Select(cue => cue.Words)));

    private static ReceivedBlock WithoutTags(ReceivedBlock block)
    {
        var lines = block.Words.Split('\n');
        var first = TimesIn(lines) + 1;
        return first == 0
            ? block
            : block with { Words = string.Join('\n', [.. lines.Take(first), .. lines.Skip(first).Select(WordsOf)]) };
    }

    /// <summary>The index of the line of times, which is the first of a cue or follows its name; -1 if there is none.
    /// </summary>
    private static int TimesIn(string[] lines) => Array.FindIndex(lines, 0, Math.Min(2, lines.Length), Times().IsMatch);

    private static string WordsOf(string line) => WebUtility.HtmlDecode(Tag().Replace(line, ShownFor));

    /// <summary>Browsers write no name before the words, but those of several speakers would run together.</summary>
    private static string ShownFor(Match tag) => tag switch
    {
        _ when tag.Groups["speaker"] is { Success: true, Value: var name } => $"{name.Trim()}: ",
        { Value: "<rt>" } => "(",
        { Value: "</rt>" } => ")",
        _ => "",
    };

    // Some programs write hours and minutes of one digit, and a comma before the fraction as SubRip does.
    [GeneratedRegex(@"\A[ \t]*([0-9]+:)?[0-5]?[0-9]:[0-5][0-9][.,][0-9]{1,3}[ \t]*-->", RegexOptions.ExplicitCapture)]
    private static partial Regex Times();

    [GeneratedRegex(@"<v(\.[^\s<>]*)?\s+(?<speaker>[^<>]*[^<>\s])\s*>|</?[A-Za-z][^<>]*>|<[0-9][0-9:.]*>|</?>",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
