using Wiki.Composing;
using Wiki.Pages.Prose;
using Xunit;

namespace Wiki.Tests.Composing;

public sealed class ProseComposerTests
{
    [Fact]
    public void FootnotesAreNumberedByFirstMark()
    {
        var (text, prose) = Compose(
            "One [@crowd-400]. Two [@crossing; @crowd-400].\n\nThree [@gazette-2021; @crossing]."
        );
        var numbers = text.AllInlines()
            .OfType<CitedWords>()
            .Select(cited => string.Join(',', cited.Mark.Notes));
        Assert.Equal(["1", "2,1", "3,2"], numbers);
        Assert.Equal(["1:n1", "2:n2", "3:n3"], prose.Footnotes.Select(note => $"{note.Number}:{note.Anchor}"));
        Assert.Equal(
            [
                ["r1", "r2"],
                ["r2", "r3"],
                ["r3"],
            ],
            prose.Footnotes.Select(note => note.BackLinks)
        );
        Assert.Equal("The Gazette, May 2021", prose.Footnotes[2].Source?.Text);
        Assert.Equal("About 400 people saw the last crossing.", prose.Footnotes[0].Claim?.Statement.Text);
    }

    [Fact]
    public void AMarkLeadsToTheWordsThemselves()
    {
        var (text, _) = Compose("One [@crossing]. Two [@gazette-2021].");
        Assert.Equal(
            ["../sources/gazette-2021.html#b0-8-58", "../sources/gazette-2021.html"],
            text.AllInlines().OfType<CitedWords>().Select(cited => cited.Mark.Badges[0].Href)
        );
    }

    [Fact]
    public void BadgeCoversAllClaimsOfItsSource()
    {
        var (text, _) = Compose("Both [@crossing; @crowd-400].");
        var badge = Assert.Single(Assert.Single(text.AllInlines().OfType<CitedWords>()).Mark.Badges);
        Assert.Equal(("TG", "The Gazette, May 2021"), (badge.Text, badge.Name));
        Assert.Equal(["crossing", "crowd-400"], badge.Claims);
    }

    [Theory]
    [InlineData("It sank [@crossing]. So", "It sank.\u00a0| So")]
    [InlineData("It sank\n[@crossing]. So", "It sank.\u00a0| So")]
    [InlineData("It sank [@crossing], so", "It sank,\u00a0| so")]
    [InlineData("It sank [@crossing] and", "It sank\u00a0| and")]
    [InlineData("It sank *deep* [@crossing]!", "It sank |deep|!\u00a0|")]
    [InlineData("It [@crossing] sank [@crowd-400].", "It\u00a0| sank.\u00a0|")]
    [InlineData("As [[ida-berg|Ida B.]] saw [@crossing].", "As | saw.\u00a0|")]
    [InlineData("So says [[ida-berg|Ida B.]] [@crossing].", "So says |\u00a0|")]
    [InlineData("So says [[ida-berg|Ida B.]][@crossing].", "So says |\u00a0|")]
    [InlineData("So says [[ida-berg|Ida]] [@crossing].", "So says |.\u00a0|")]
    [InlineData("So says [[ida-berg|Ida B.]] [@crossing], but", "So says |,\u00a0| but")]
    public void AMarkFollowsThePunctuationOfItsWords(string prose, string shown)
    {
        var (text, _) = Compose(prose);
        var words = text.AllInlines().OfType<WordsView>().Select(view => view.Words);
        Assert.Equal(shown, string.Join('|', words));
    }

    [Fact]
    public void AParagraphIsNamedByItsFirstCitation()
    {
        var (text, _) = Compose(
            "One [@crowd-400; @crossing].\n\nTwo [@crossing].\n\nThree [@crowd-400].\n\nNone:\n\n- four [@crossing]\n\n> five [@crowd-400]"
        );
        Assert.Equal(["crowd-400", "crossing", "crowd-400-2", null, "crossing-2", "crowd-400-3"], Anchors(text));
    }

    [Fact]
    public void NoClaimTakesTheFragmentOfAFootnote()
    {
        using var site = new TinySite();
        string[] ids = ["n1", "r1", "main", "n1-2"];
        foreach (var id in ids)
        {
            var claim = TinySiteFiles.Crossing.Replace(" a Sunday", $" a Sunday, says {id}", StringComparison.Ordinal);
            site.With($"claims/bridge/{id}.md", claim);
        }

        var prose = new ProseComposer(new PageScope(site.EditAnyway(), Route.Of(RecordKind.Claim, "crossing")));
        var text = prose.Compose(Prose.Read(string.Join("\n\n", ids.Select(id => $"It sank [@{id}]."))));
        Assert.Equal(["p-n1", "p-r1", "p-main", "n1-2"], Anchors(text));
    }

    [Fact]
    public void AnEditElsewhereMovesNoFragment()
    {
        var (before, _) = Compose("One [@crowd-400].\n\nTwo [@crossing].");
        var (after, _) = Compose("## New\n\nNew [@never-on-time].\n\nOne, at length [@crowd-400].\n\nTwo [@crossing].");
        Assert.Equal(["crowd-400", "crossing"], Anchors(before));
        Assert.Equal(["never-on-time", "crowd-400", "crossing"], Anchors(after));
    }

    [Fact]
    public void AFragmentIsTakenOnce()
    {
        var (text, prose) = Compose("# Same\n\n# Same\n\n# Sàme 2!\n\n# ?");
        Assert.Equal(
            ["s-same", "s-same-2", "s-sàme-2", "s"],
            text.Blocks.OfType<HeadingView>().Select(heading => heading.Anchor)
        );
        Assert.Equal(
            "wanted wanted-2 s-same-3",
            $"{prose.Anchor("wanted")} {prose.Anchor("wanted")} {prose.Anchor("s-same")}"
        );
        Assert.Equal("Same #s-same", prose.Outline.Select(link => $"{link.Text} {link.Href}").First());
    }

    [Fact]
    public void LinkShowsItsTextOrRecordName()
    {
        var (text, _) = Compose("See [[ida-berg]] and [[crossing|the *end*]] and **[[bridge]]** [@crossing].");
        Assert.Equal(
            ["Ida Berg ../entities/ida-berg.html", "the *end* crossing.html", "The bridge ../topics/bridge.html"],
            text.AllInlines().OfType<LinkView>().Select(link => $"{link.Link.Text} {link.Link.Href}")
        );
    }

    private static IEnumerable<string?> Anchors(ProseView text) =>
        text.AllBlocks().OfType<ParagraphView>().Select(paragraph => paragraph.Anchor);

    private static (ProseView Text, ProseComposer Prose) Compose(string markdown)
    {
        using var site = new TinySite();
        var edition = site.Edit();
        var prose = new ProseComposer(new PageScope(edition, Route.Of(RecordKind.Claim, "crossing")));
        return (prose.Compose(Prose.Read(markdown)), prose);
    }
}
