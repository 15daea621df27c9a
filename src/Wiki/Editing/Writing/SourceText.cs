using System.Text.RegularExpressions;
using Wiki.Output;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Keys;
using Wiki.Receiving;

namespace Wiki.Editing.Writing;

/// <summary>A report in a file: its bytes, which are kept, and the text they give for the body of a source.</summary>
/// <param name="Body">Empty if the words of the file cannot be read.</param>
/// <param name="Ending">The ending of the file's name with its full stop.</param>
internal sealed partial record SourceText(byte[] Bytes, string Body, string Ending)
{
    private const string Subtitles = ".vtt";

    /// <summary>What the page says about itself; empty for files of other kinds.</summary>
    public IReadOnlyList<ProposedValue> Proposed { get; private init; } = [];

    public string Seal => BodySeal.Of(Body);

    /// <summary>The hash of the bytes.</summary>
    public string Received => Sha256.Hex(Bytes);

    /// <summary>Null if a problem was reported: the file is not there or too large to be kept.</summary>
    public static SourceText? Read(string path, List<Problem> problems)
    {
        if (!File.Exists(path))
        {
            problems.Add(ReadingProblems.FileUnreadable(Location.StartOf(path), "there is no such file"));
            return null;
        }

        if (ContentBytes.Load(new FileInfo(path), path, ContentBytes.ReceivedLimit, problems) is not { } bytes)
            return null;
        var ending = EndingOf(path, bytes);
        return ReceivedKinds.Of(ending) is { } kind
            ? new SourceText(bytes, BodyText.Of(BlocksOf(kind, bytes, ending), kind), ending)
            {
                Proposed = kind == ReceivedKind.Html ? [.. PageMetadata.Read(bytes).Where(HasForm)] : [],
            }
            : new SourceText(bytes, "", ending);
    }

    /// <summary>A file with an ending that says nothing is taken for text if it is text.</summary>
    private static string EndingOf(string path, byte[] bytes)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        var isText = !bytes.Contains((byte)0) && PlainText.Read(bytes).Failure is null;
        return ReceivedKinds.Of(ending) is null && isText ? ".txt" : ending;
    }

    /// <summary>Whether the key takes the value as the page gives it.</summary>
    private static bool HasForm(ProposedValue value) =>
        RecordKeys.Of(RecordKind.Source).Find(value.Key)?.Takes is not Shape.Formed { Form: var form }
        || form.Fits(value.Value);

    private static IEnumerable<ReceivedBlock> BlocksOf(ReceivedKind kind, byte[] bytes, string ending)
    {
        if (kind == ReceivedKind.Html)
            return HtmlText.ReadArticle(bytes).Blocks;
        var blocks = ReceivedText.Read(kind, bytes).Blocks;
        return ending == Subtitles ? blocks.SelectMany(WordsOfCue) : blocks;
    }

    /// <summary>The lines under the times of a cue of WebVTT; a block without times is a remark.</summary>
    private static IEnumerable<ReceivedBlock> WordsOfCue(ReceivedBlock block)
    {
        var lines = block.Words.Split('\n');
        var times = Array.FindIndex(lines, line => Times().IsMatch(line));
        if (times is not (0 or 1) || times == lines.Length - 1)
            return [];
        return [block with { Words = string.Join('\n', lines.Skip(times + 1)) }];
    }

    [GeneratedRegex("^[ \\t]*([0-9]{2,}:)?[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}[ \\t]*-->", RegexOptions.ExplicitCapture)]
    private static partial Regex Times();
}
