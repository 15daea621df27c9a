using System.Text;
using Wiki.Composing;
using Wiki.Composing.Citing;
using Wiki.Editing.Writing;
using Wiki.Output;
using Wiki.Receiving;
using Xunit;

namespace Wiki.Tests.Receiving;

/// <summary>The times of subtitles are those of the file received, and no letter of the text.</summary>
public sealed class SubtitlesTests
{
    private const string Cues = """
        WEBVTT - a broadcast

        STYLE
        ::cue { color: white }

        NOTE 00:09 --> here nothing is spoken

        intro
        00:05.000 --> 00:09.500 align:start
        The old ferry at Lindholm made
        its last crossing on Sunday.

        01:00:07.250 --> 01:00:10.000
        About 400 people stood on the quay.

        00:00:08.000 --> 00:00:09.000
        The bridge was opened on Monday.

        100:59:59.999-->101:00:00.000
        It cost 12 million, the council said.

        """;

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\r", "")]
    public void BodyHasOnlyTheWordsOfCues(string lineEnd, string mark)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("talk.vtt", mark + Cues.Replace("\n", lineEnd, StringComparison.Ordinal));
        var body = SourceText.Read(file, [])!.Body;
        Assert.Equal(
            "The old ferry at Lindholm made\nits last crossing on Sunday.\n\nAbout 400 people stood on the quay.\n\n"
                + "The bridge was opened on Monday.\n\nIt cost 12 million, the council said.\n",
            body
        );
    }

    [Theory]
    [InlineData("1:00:05.000 --> 1:00:09.500")]
    [InlineData("0:05.000 --> 0:09.500")]
    [InlineData("00:05,00 --> 00:09,50")]
    public void TimesInOtherFormsAreNoWords(string times)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("talk.vtt", $"WEBVTT\n\n{times}\nThe ferry sank.\n");
        Assert.Equal("The ferry sank.\n", SourceText.Read(file, [])!.Body);
    }

    [Theory]
    [InlineData("<v Quill>The <i>lamp</i> <c.yellow.bg>is</c> out.</v>", "Quill: The lamp is out.")]
    [InlineData("<v.loud Ada Merrin>AT&amp;T &lt;1 <00:00:06.500>hour", "Ada Merrin: AT&T <1 hour")]
    [InlineData("- 1 < 2 > 0\n<v Quill>Yes\n<v Merrin>No", "- 1 < 2 > 0\nQuill: Yes\nMerrin: No")]
    [InlineData("<ruby>字<rt>じ</rt></ruby><lang en>a</lang></>", "字(じ)a")]
    public void TagsAreNoWords(string cue, string words)
    {
        var cues = $"WEBVTT\n\nNOTE <i>of ours</i>\n\n00:05.000 --> 00:09.500\n{cue}\n";
        Assert.Equal($"{words}\n", BodyOf(cues));
        var received = ReceivedTextReader.Read(ReceivedKind.Subtitles, Encoding.UTF8.GetBytes(cues)).Words;
        Assert.Contains(QuoteText.Normalize(words), received, StringComparison.Ordinal);
    }

    [Fact]
    public void EachBlockHasTheTimeOfItsCue()
    {
        using var site = Site();
        Assert.Equal(
            ["00:00:05", "01:00:07", "00:00:08", "100:59:59"],
            TimeCodes.Of(site.Read().Sources.Single(source => source.Id == "gazette-2021"))
        );
    }

    [Fact]
    public void PassageIsShownWithItsTime()
    {
        using var site = Site();
        using var output = new TemporaryFolder();
        var edition = site.EditAnyway();
        var claim = edition.Corpus.Claims.Single(each => each.Id == "crossing");
        Assert.Equal("00:00:05", Citations.Of(claim, new PageScope(edition, claim.Route))[0].Excerpt.Time);
    }

    private static TinySite Site()
    {
        var body = BodyOf(Cues);
        var keys = $"{TinySiteFiles.Gazette}\nreceived:\n  file: talk.vtt\n  sha256: {Sha256.Hex(Encoding.UTF8.GetBytes(Cues))}";
        return new TinySite().With("sources/received/talk.vtt", Cues).WithSource("gazette-2021", keys, body);
    }

    private static string BodyOf(string cues)
    {
        using var folder = new TemporaryFolder();
        return SourceText.Read(folder.Write("talk.vtt", cues), [])!.Body;
    }
}
