using System.Text;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Preview;
using Wiki.Reading;
using Wiki.Rendering;
using Xunit;

namespace Wiki.Tests.Preview;

public sealed class EarlyClaimsTests
{
    private const string Notice = "More follows.";

    /// <summary>Looking at every third claim takes a third of the time, and they are of all kinds.</summary>
    private const int Step = 3;

    [Fact]
    public void EarlyPagesShowWhatCompletePagesShow()
    {
        var early = new EarlyClaims(new RecordFinder(FrozenCase.Content), PublishedAsset.All, today: null);
        var claims = FrozenCase.Edition.Corpus.Claims.Where((_, index) => index % Step == 0).ToList();
        Assert.NotEmpty(claims);
        foreach (var claim in claims)
        {
            var page = early.Find(claim.Route.Path, Notice);
            Assert.NotNull(page);
            Assert.Equal(Html(EarlyClaimPages.Of(claim, FrozenCase.Edition, Notice)), Html(page));
        }
    }

    /// <summary>The number of files with cards, which no reader sees, is that of the records at hand.</summary>
    private static string Html(Page page) =>
        Encoding.UTF8.GetString(PageRenderer.RenderOne(page with { Frame = page.Frame with { CardFiles = 1 } }).Html);
}
