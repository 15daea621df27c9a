using Wiki.Build;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Problems;
using Xunit;

namespace Wiki.Tests.Problems;

public sealed class WorkFailedExceptionTests
{
    [Fact]
    public void FaultNamesTheInnermostWork()
    {
        var fault = Assert.Throws<WorkFailedException>(() =>
            WorkFailedException.During(
                "reading all",
                () => WorkFailedException.During<int>("reading a.md", () => throw new InvalidOperationException("odd"))
            )
        );
        Assert.Equal("InvalidOperationException while reading a.md: odd", WorkFailedException.Describe(fault));
    }

    [Fact]
    public void FirstFaultInOrderIsReported() =>
        Assert.Equal(
            "IOException: full",
            WorkFailedException.Describe(
                new AggregateException(
                    new AggregateException(new InvalidOperationException("odd"), new IOException("full"))
                )
            )
        );

    [Fact]
    public void ATemplateThatBreaksNamesItsPage()
    {
        using var site = new TinySite();
        var corpus = site.Read();
        // Without its assets no page finds its icon.
        var edition = new Edition(corpus, ProvenQuotes.Of(corpus), []);
        var fault = Assert.ThrowsAny<Exception>(() =>
            SiteWriter.Write(edition, new DiscardedSite(), new BuildProgress())
        );
        Assert.Matches("^[A-Za-z]+Exception while rendering [a-z0-9/-]+\\.html: ", WorkFailedException.Describe(fault));
    }
}
