using System.Text;
using Wiki.Checking.Quotes;
using Wiki.Editing;
using Wiki.Editing.Writing;
using Wiki.Tests.Reading.Prose;
using Wiki.Tests.Receiving;
using Xunit;

namespace Wiki.Tests.Editing;

/// <summary>A report of which no letter is lost between the file and the published text.</summary>
public sealed class ReceivedReportTests : IDisposable
{
    private static readonly IReadOnlyList<string> Lines =
    [
        .. SourceTextReaderTests.Lines.Select(row => row.Data),
        "## A subhead",
        "###### Another one ##",
        "<<<<<<< not a conflict",
        "\t## indented",
    ];

    private readonly TinySite _site = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void EveryLineIsPublishedAndCanBeQuoted()
    {
        Write("letter.txt", string.Join("\n\n", Lines));

        var source = (Source)_site.Read().Find("letter")!;
        Assert.Equal(Lines.Select(QuoteText.Normalize), source.Blocks.Select(block => block.Text));
        var matcher = new QuoteMatcher(source);
        Assert.All(
            Lines.Where(line => Lines.Count(other => other.Contains(line.Trim(), StringComparison.Ordinal)) == 1),
            line => Assert.NotEmpty(matcher.Occurrences(QuoteText.Normalize(line)))
        );
        Assert.Empty(Transcripts.Of(source)!.LeftOut);
    }

    [Fact]
    public void EveryLineOfOneParagraphIsKept()
    {
        Write("letter.txt", string.Join('\n', Lines));
        var source = (Source)_site.Read().Find("letter")!;
        Assert.Equal(string.Join(' ', Lines.Select(QuoteText.Normalize)), source.Blocks[0].Text);
    }

    [Fact]
    public void TableOfTheFileStaysText()
    {
        Write("letter.txt", "a | b\n--- | ---\nc | d\n");
        Assert.Equal("a | b --- | --- c | d", ((Source)_site.Read().Find("letter")!).Blocks[0].Text);
    }

    [Fact]
    public void OriginalIsKeptWithItsHash()
    {
        Write("Letter.HTML", "<meta charset=utf-8><h1>A <b>song</b></h1>\n<p>It\nwas long.<p>## So");
        Assert.Equal(
            "<meta charset=utf-8><h1>A <b>song</b></h1>\n<p>It\nwas long.<p>## So",
            Text("sources/received/letter.html")
        );
        Assert.Contains("received:\n  file: letter.html\n  sha256: ", Text("sources/letter.md"), StringComparison.Ordinal);
        Assert.EndsWith(
            "\n---\n\n## A song\n\nIt was long.\n\n ## So\n",
            Text("sources/letter.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void PageProposesWhatItSaysOfItself()
    {
        const string Page = "<html lang=en_GB><meta name=author content='Ida Berg'>"
            + "<meta property='article:published_time' content='2021-05-04T08:00:00Z'>"
            + "<link rel=canonical href='https://example.org/song'><nav><ul><li>Home<li>Sport</ul></nav>"
            + "<article><h1>A song</h1><p>On 4 May 2021 the song was sung.<aside>Read more</aside></article>"
            + "<footer>Imprint</footer>";
        var reply = Write("letter.html", Page);
        var text = Text("sources/letter.md");
        Assert.Contains("# to confirm, from <h1>\ntitle: A song\n", text, StringComparison.Ordinal);
        Assert.Contains("authors:\n  - Ida Berg\n", text, StringComparison.Ordinal);
        Assert.Contains("url: https://example.org/song\n", text, StringComparison.Ordinal);
        Assert.Contains("\nlanguage: en\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n---\n\n## A song\n\nOn 4 May 2021 the song was sung.\n", text, StringComparison.Ordinal);
        Assert.Contains("confirm 'title: A song', which is from <h1>", reply.Lines);
        Assert.Equal(2, Transcripts.Of((Source)_site.Read().Find("letter")!)!.LeftOut.Count);
    }

    [Fact]
    public void SubtitlesLeaveTheirTimesOut()
    {
        Write(
            "talk.vtt",
            "WEBVTT\n\n1\n00:00.000 --> 00:02.000\n- The song\nwas long.\n\n"
                + "NOTE of ours\n\n00:03.000 --> 00:04.000\nSo\n"
        );
        Assert.EndsWith("\n---\n\n- The song\nwas long.\n\nSo\n", Text("sources/letter.md"), StringComparison.Ordinal);
        Assert.Equal(2, Transcripts.Of((Source)_site.Read().Find("letter")!)!.LeftOut.Count);
    }

    [Fact]
    public void UnreadableDocumentIsKeptAndReported()
    {
        var reply = Write("letter.pdf", "PK\0\u0001");
        Assert.Equal("PK\0\u0001", Text("sources/received/letter.pdf"));
        Assert.Contains(reply.Lines, line => line.Contains("W125", StringComparison.Ordinal));
        Assert.Contains(
            "the file is kept as sources/received/letter.pdf, but no words could be read from it, because it is damaged; "
                + "write those of the report into the source, and seal it",
            reply.Lines
        );
    }

    /// <summary>Words that cannot be read, or only among the codes of a format, are not taken.</summary>
    [Theory]
    [InlineData("a.rtf", "{\\rtf1 A song}", "W134", "'.rtf'")]
    [InlineData("a.eml", "MIME-Version: 1.0", "W134", "'.eml'")]
    [InlineData("a.docx", "PK\0\u0001", "W134", ".txt, .vtt, .html, .htm or .pdf")]
    [InlineData("a.txt", "{\\rtf1 A song}", "W134", "rich text (RTF)")]
    [InlineData("a.txt", "From: a\nMIME-Version: 1.0\n\nA song", "W134", "MIME")]
    [InlineData("a.txt", "\uFEFF<!doctype html><p>A song", "W134", "end its name in .html")]
    [InlineData("a.txt", "1\n00:00:01,000 --> 00:00:02,000\nA song", "W134", "SubRip")]
    [InlineData("a.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\nA song", "W134", "end its name in .vtt")]
    [InlineData("a.html", "%PDF-1.7", "W134", "end its name in .pdf")]
    [InlineData("a", "PK\0\u0001", "W136", "byte 3 of this file is 0")]
    public void FileOfAnotherFormatIsRefused(string name, string text, string code, string reason)
    {
        var problems = new List<Wiki.Model.Problems.Problem>();
        Assert.Null(SourceText.Read(_folder.Write(name, Encoding.UTF8.GetBytes(text)), problems));
        var problem = Assert.Single(problems);
        Assert.Equal(code, problem.Code.Number);
        Assert.Contains(reason, problem.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", "A song", "because it is UTF-16; save it as UTF-8")]
    [InlineData("utf-16LE", "A song", "as in UTF-16")]
    [InlineData("latin1", "A é song", "because its byte 3 is not UTF-8; save it as UTF-8")]
    public void TextOfAnotherEncodingIsRefused(string encoding, string text, string reason)
    {
        var coding = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. encoding == "utf-16" ? coding.Preamble.ToArray() : [], .. coding.GetBytes(text)];
        var problems = new List<Wiki.Model.Problems.Problem>();
        Assert.Null(SourceText.Read(_folder.Write("a.txt", bytes), problems));
        Assert.Contains(reason, Assert.Single(problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderIsNamedAsSuch()
    {
        var problems = new List<Wiki.Model.Problems.Problem>();
        Assert.Null(SourceText.Read(_folder.Root, problems));
        Assert.StartsWith("this is a folder; ", Assert.Single(problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void DeviceWithoutEndIsTooLarge()
    {
        var problems = new List<Wiki.Model.Problems.Problem>();
        Assert.Null(SourceText.Read(OperatingSystem.IsWindows() ? "NUL" : "/dev/zero", problems));
        Assert.Single(problems);
    }

    [Fact]
    public void ReportLargerThanASourceWritesNothing()
    {
        var result = Write("letter.txt", new string('a', 8 * 1024 * 1024));
        Assert.Equal(CommandStatus.Refused, result.Status);
        Assert.Contains("8 MB", Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_site.Content, "letter.*", SearchOption.AllDirectories));
    }

    public static IEnumerable<TheoryDataRow<string, byte[]>> Hostile() =>
    [
        new("encrypted.pdf", MadeUpPdf.Encrypted()),
        new("bomb.pdf", MadeUpPdf.Bomb(200)),
        new("forms.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 20_000)))),
        new("cut.pdf", MadeUpPdf.Words("Words")[..200]),
    ];

    /// <summary>A file that cannot be read is kept all the same: an editor may know better.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public void HostileFileIsKeptWithItsBytes(string name, byte[] bytes)
    {
        Write(name, bytes);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(_site.Content, $"sources/received/letter{Path.GetExtension(name)}")));
        Assert.DoesNotContain("<div>", Text("sources/letter.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n<script>alert(1)</script> The song\n", "alert(1) The song")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n---\nsha256: none\n---\n", "---\nsha256: none\n---")]
    [InlineData("WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nThe song\n", "The song")]
    public void HostileCuesAreLettersOfTheReport(string subtitles, string body)
    {
        Write("letter.vtt", subtitles);
        Assert.EndsWith($"\n---\n\n{body}\n", Text("sources/letter.md"), StringComparison.Ordinal);
        Assert.NotNull(_site.Read().Find("letter"));
    }

    [Fact]
    public void NothingIsWrittenOverAnotherFile()
    {
        _site.With("sources/received/letter.txt", "Another letter.\n");
        var reply = Write("letter.txt", "The song was long.\n");
        Assert.Equal(CommandStatus.Refused, reply.Status);
        Assert.Equal("Another letter.\n", Text("sources/received/letter.txt"));
        Assert.False(File.Exists(Path.Combine(_site.Content, "sources/letter.md")));
    }

    [Fact]
    public void SameFileMayBeThereAlready()
    {
        _site.With("sources/received/letter.txt", "The song was long.\n");
        Assert.Equal(CommandStatus.Done, Write("letter.txt", "The song was long.\n").Status);
    }

    private CommandResult Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private CommandResult Write(string name, byte[] bytes)
    {
        var text = SourceText.Read(_folder.Write(name, bytes), []);
        string[] values =
        [
            "label=A letter", "short=Letter", "badge=LE", "kind=post", "published=2021-05-04", "language=en",
            "reliability.basis=One letter alone.",
        ];
        var given = GivenValues.Read(RecordKind.Source, values, out _)!;
        return new NewRecord(RecordKind.Source, "letter", given) { SourceText = text }.Write(_site.Content);
    }

    private string Text(string path) => File.ReadAllText(Path.Combine(_site.Content, path));
}
