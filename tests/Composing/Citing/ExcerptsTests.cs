using Wiki.Composing;
using Wiki.Composing.Citing;
using Xunit;

namespace Wiki.Tests.Composing.Citing;

public sealed class ExcerptsTests
{
    private const string Report = """
        One is here. Two stands in the middle of it. Three ends it.

        Four begins the next. Five goes on and on.

        """;

    [Theory]
    [InlineData("stands in the middle of", "Two |<stands in the middle of>| it.")]
    [InlineData("Two stands in the middle of it.", "One is here. |<Two stands in the middle of it.>| Three ends it.")]
    [InlineData("Two stands in the middle of", "One is here. |<Two stands in the middle of>| it.")]
    [InlineData("in the middle of it. Three ends", "Two stands |<in the middle of it. Three ends>| it.")]
    [InlineData("One is here. Two stands", "<One is here. Two stands>| in the middle of it.")]
    [InlineData(
        "middle of it. Three ends it.|Four begins the next.",
        "Two stands in the |<middle of it. Three ends it.>| ¶ |<Four begins the next.>| Five goes on and on."
    )]
    [InlineData("Four begins the next|goes on and on", "<Four begins the next>|. Five |<goes on and on>|.")]
    [InlineData(
        "One is here. Two|the middle of it. Three|Five goes on and on",
        "<One is here. Two>| stands in |<the middle of it. Three>| ends it. ¶ Four begins the next. |<Five goes on and on>|."
    )]
    public void AQuoteIsShownWithinItsSentences(string quote, string shown)
    {
        using var site = new TinySite().WithReport($"{TinySiteFiles.Report}\n{Report}");
        var parts = string.Concat(quote.Split('|').Select(part => $"\n      - {part}"));
        site.With(
            "claims/bridge/crossing.md",
            TinySiteFiles.Crossing.Replace(
                " ferry at Lindholm made its last crossing on Sunday",
                parts,
                StringComparison.Ordinal
            ) + "\n"
        );
        var edition = site.Edit();
        var excerpt = Excerpts.Of(
            edition.Corpus.Claims.First(claim => claim.Id == "crossing").Citations[0].Quote,
            new PageScope(edition, Route.Home)
        );
        Assert.Equal(
            shown,
            string.Join('|', excerpt.Parts.Select(part => part.IsQuoted ? $"<{part.Words}>" : part.Words))
        );
        Assert.All(
            excerpt.Parts.Where(part => part.IsQuoted),
            part => Assert.StartsWith("sources/gazette-2021.html#b", part.Href, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void EveryPassageHasAnExcerptFromItsSource()
    {
        using var site = new TinySite();
        var corpus = site.Read();
        var source = corpus.Sources[0] with { PublishedBasis = [] };
        foreach (var block in source.Blocks)
        {
            for (var start = 0; start < block.Text.Length; start++)
            {
                var passage = new Passage(block.Index, start, Math.Min(block.Text.Length, start + 9));
                // No quote begins or ends with a space.
                if (block.Text[passage.Start] != ' ' && block.Text[passage.End - 1] != ' ')
                    AssertStands(
                        block.Text,
                        Excerpts.Of(
                            Quote(source, passage, out var proofs),
                            new PageScope(new Edition(new Corpus(corpus.Site, [source]), proofs, []), Route.Home)
                        )
                    );
            }
        }
    }

    private static void AssertStands(string text, Wiki.Pages.Excerpt excerpt) =>
        Assert.Contains(string.Concat(excerpt.Parts.Select(part => part.Words)), text, StringComparison.Ordinal);

    private static Quote Quote(Source source, Passage passage, out Proofs proofs)
    {
        var words = source.Blocks[passage.Block].Text[passage.Start..passage.End];
        var quote = new Quote(new Reference(source.Id, source.At), [new Located<string>(words, source.At)]);
        proofs = new Proofs(new Dictionary<Quote, Proof> { [quote] = new(Verdict.Verified, [passage]) });
        return quote;
    }
}
