using Wiki.Output;
using Wiki.Problems;
using Wiki.Reading.Files;
using Wiki.Reading.Keys;
using Wiki.Reading.Records;
using Wiki.Receiving;

namespace Wiki.Editing.Writing;

/// <summary>A report in a file: its bytes, which are kept, and the text they give for the body of a source.</summary>
/// <param name="Body">Empty if the words of the file cannot be read.</param>
/// <param name="Ending">The ending of the file's name with its full stop.</param>
internal sealed record SourceText(byte[] Bytes, string Body, string Ending)
{
    /// <summary>The endings of files that are taken for plain text.</summary>
    private static readonly string[] SaysNothing = ["", ".", ".text"];

    /// <summary>What the page says about itself; empty for files of other kinds.</summary>
    public IReadOnlyList<ProposedValue> Proposed { get; private init; } = [];

    public string Seal => BodySeal.Of(Body);

    /// <summary>The hash of the bytes.</summary>
    public string Received => Sha256.Hex(Bytes);

    /// <summary>Why the words of a page or document cannot be read; null if they can.</summary>
    public string? Failure { get; private init; }

    /// <summary>Null if a problem was reported: the file is not there, too large, or of a format without words.
    /// </summary>
    public static SourceText? Read(string path, List<Problem> problems)
    {
        var at = Location.StartOf(path);
        if (!File.Exists(path))
            return Refuse(NotThere(path), problems);
        if (ContentBytes.Load(new FileInfo(path), path, ContentBytes.ReceivedLimit, problems) is not { } bytes)
            return null;
        var ending = EndingOf(path);
        if (ReceivedKinds.Of(ending) is not { } kind)
            return Refuse(ReceivedProblems.OtherFormat(at, Path.GetExtension(path), ReceivedKinds.Endings), problems);
        if (ForeignFormat.Find(at, kind, bytes) is { } foreign)
            return Refuse(foreign, problems);
        var text = Read(kind, bytes);
        if (kind.IsText() && text.Failure is { } reason)
            return Refuse(ReceivedProblems.OtherEncoding(at, reason), problems);
        if (kind.IsText() && bytes.IndexOf((byte)0) is var zero and >= 0)
            return Refuse(ReceivedProblems.ZeroByte(at, zero + 1), problems);
        return new SourceText(bytes, BodyText.Of(text.Blocks, kind), ending)
        {
            Failure = text.Failure,
            Proposed = kind == ReceivedKind.Html ? [.. PageMetadata.Read(bytes).Where(HasForm)] : [],
        };
    }

    private static Problem NotThere(string path) => Directory.Exists(path)
        ? ReceivedProblems.Folder(Location.StartOf(path))
        : ReceivedProblems.NotThere(Location.StartOf(path));

    private static SourceText? Refuse(Problem problem, List<Problem> problems)
    {
        problems.Add(problem);
        return null;
    }

    /// <summary>A file with an ending that says nothing is taken for text.</summary>
    private static string EndingOf(string path)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        return SaysNothing.Contains(ending) ? ".txt" : ending;
    }

    private static ReceivedText Read(ReceivedKind kind, byte[] bytes) => kind switch
    {
        ReceivedKind.Html => HtmlText.ReadArticle(bytes),
        ReceivedKind.Subtitles when Subtitles.Read(bytes) is var cues =>
            cues with { Blocks = [.. cues.Blocks.SelectMany(Subtitles.WordsOfCue)] },
        _ => ReceivedTextReader.Read(kind, bytes),
    };

    /// <summary>Whether the key takes the value as the page gives it.</summary>
    private static bool HasForm(ProposedValue value) =>
        RecordKeys.Of(RecordKind.Source).Find(value.Key)?.Takes is not Shape.Formed { Form: var form }
        || form.Fits(value.Value);
}
