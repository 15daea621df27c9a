using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Pages;
using Wiki.Tests.Exports;
using Xunit;

namespace Wiki.Tests.Composing.Pages;

public sealed class MarginNotesTests
{
    private static readonly Edition Lighthouse = Editions.Of("lighthouse");

    [Fact]
    public void DoubtsOfAClaimAreNamedAsSuch()
    {
        var notes = NotesOf("northmark-herald-2019-05-15", "storm-opened-crack");
        Assert.Equal(["Disputes", "Qualifies"], notes.Select(note => note.Effect));
        Assert.Equal(["An unnamed source, in Northmark Herald", "Ada Merrin, in Northmark Herald"], notes.Select(note => note.Through));
    }

    [Fact]
    public void WordsOfAClaimAreItsOwn()
    {
        var note = Assert.Single(NotesOf("varra-gazette-2019-05-14", "storm-opened-crack").DistinctBy(note => note.Effect));
        Assert.Equal("", note.Effect);
    }

    [Fact]
    public void TitlesOfPassagesNameWhoSpeaks()
    {
        var marks = PageOf("northmark-herald-2019-05-15").Blocks.SelectMany(block => Runs.Marks(block.Runs));
        var claim = Lighthouse.Corpus.Claims.First(claim => claim.Id == "storm-opened-crack");
        Assert.Contains(
            marks,
            mark => mark.Label.Contains($"Disputes: {Voices.Title(claim, Lighthouse.Corpus)}", StringComparison.Ordinal)
        );
    }

    private static List<MarginNote> NotesOf(string source, string claim) =>
        [.. PageOf(source).Blocks.SelectMany(block => block.Notes).Where(note => note.Claim.Id == claim)];

    private static SourcePage PageOf(string id)
    {
        var source = Lighthouse.Corpus.Sources.First(source => source.Id == id);
        return SourcePages.Of(source, new PageScope(Lighthouse, source.Route));
    }
}
