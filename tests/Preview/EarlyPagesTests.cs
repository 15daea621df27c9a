using System.Text;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Preview;
using Wiki.Reading;
using Wiki.Rendering;
using Xunit;

namespace Wiki.Tests.Preview;

public sealed class EarlyPagesTests
{
    /// <summary>Looking at every third claim takes a third of the time, and they are of all kinds.</summary>
    private const int Step = 3;

    private readonly EarlyPages _early = new(new RecordFinder(FrozenCase.Content), PublishedAsset.All, today: null);

    [Fact]
    public void EarlyClaimsShowWhatCompletePagesShow()
    {
        var claims = FrozenCase.Edition.Corpus.Claims.Where((_, index) => index % Step == 0).ToList();
        Assert.NotEmpty(claims);
        foreach (var claim in claims)
        {
            var page = _early.Find(claim.Route.Path, new ReadingProgress());
            Assert.NotNull(page);
            Assert.Equal(Html(EarlyClaimPages.Of(claim, FrozenCase.Edition, page.Frame.Notice)), Html(page));
        }
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
