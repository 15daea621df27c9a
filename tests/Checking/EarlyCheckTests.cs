using Wiki.Checking;
using Wiki.Problems;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>The check of the records that a page shows, before all others are checked.</summary>
public sealed class EarlyCheckTests
{
    [Fact]
    public void OnlySoundClaimsAndSourcesAreProven()
    {
        using var site = new TinySite();
        Assert.NotNull(Proven(site));

        site.WithChanged("topics/bridge.md", "Then it stopped", "Then 77 came and it stopped")
            .WithChanged("site.yaml", "  - claims", "  - story");
        Assert.NotNull(Proven(site));

        site.WithForgedQuote();
        Assert.Null(Proven(site));
    }

    [Fact]
    public void DraftThatLeadsToFaultyDraftIsUnsound()
    {
        using var site = new TinySite();
        site.With("topics/faulty.md", Draft("[@crossing]"))
            .With("topics/leading.md", Draft("[@crossing] [[faulty]]"))
            .With("topics/sound.md", Draft("[@crossing]"));
        var corpus = site.Read();
        var error = ReadingProblems.MarkNotClosed(corpus.Find("faulty")!.At);

        var checkedOnes = DraftRecords.WithSoundDrafts(corpus, [error]);
        Assert.Equal(["bridge", "sound"], checkedOnes.Topics.Select(topic => topic.Id).Order());
        Assert.Equal(4, DraftRecords.WithSoundDrafts(corpus, [error with { Severity = Severity.Warning }]).Topics.Count);
    }

    private static Proofs? Proven(TinySite site)
    {
        var corpus = site.Read();
        return EarlyCheck.Prove([.. corpus.Records], corpus.Site, null);
    }

    private static string Draft(string cited) =>
        $"---\ntitle: Draft\nquestion: Why?\norder: 2\nbottom-line: It is {cited}.\nsourcing: One report.\ndraft: true\n---\n";
}
