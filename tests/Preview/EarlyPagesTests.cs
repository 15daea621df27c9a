using System.Text;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Preview;
using Wiki.Reading;
using Wiki.Rendering;
using Wiki.Tests.Exports;
using Xunit;

namespace Wiki.Tests.Preview;

public sealed class EarlyPagesTests
{
    private readonly EarlyPages _early = new(new RecordFinder(FrozenCase.Content), PublishedAsset.All, today: null);

    /// <summary>The lighthouse has claims of all kinds, and every twentieth of the frozen case rests on long reports.</summary>
    [Theory]
    [InlineData("lighthouse", 1)]
    [InlineData("frozen", 20)]
    public void EarlyClaimsShowWhatCompletePagesShow(string name, int step)
    {
        var edition = Editions.Of(name);
        var early = new EarlyPages(new RecordFinder(Editions.ContentOf(name)), PublishedAsset.All, today: null);
        Assert.All(
            edition.Corpus.Claims.Where((_, index) => index % step == 0),
            claim =>
            {
                var page = early.Find(claim.Route.Path, new ReadingProgress());
                Assert.NotNull(page);
                Assert.Equal(Html(EarlyClaimPages.Of(claim, edition, page.Frame.Notice)), Html(page));
            }
        );
    }

    [Fact]
    public void EarlyHomeShowsWhatTheCompleteOneShows()
    {
        var page = Assert.IsType<HomePage>(_early.Find("index.html", new ReadingProgress()));
        Assert.Equal(5, page.Answer.Count);
        Assert.Contains("The quotes of this answer are proven", page.Frame.Notice, StringComparison.Ordinal);
        Assert.Equal(Html(EarlyHomePages.Of(FrozenCase.Edition, page.Frame.Notice)), Html(page));
    }

    /// <summary>The number of files with cards, which no reader sees, is that of the records at hand.</summary>
    private static string Html(Page page) =>
        Encoding.UTF8.GetString(PageRenderer.RenderOne(page with { Frame = page.Frame with { CardFiles = 1 } }).Html);
}
