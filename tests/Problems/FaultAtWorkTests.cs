using Wiki.Build;
using Wiki.Checking;
using Wiki.Composing;
using Wiki.Problems;
using Xunit;

namespace Wiki.Tests.Problems;

public sealed class FaultAtWorkTests
{
    [Fact]
    public void AFaultIsToldWithTheWorkItCameFromAndTheInnermostWorkAtThat()
    {
        var fault = Assert.Throws<FaultAtWorkException>(() => FaultAtWorkException.During("reading all", () => FaultAtWorkException.During<int>("reading a.md", () => throw new InvalidOperationException("odd"))));
        Assert.Equal("InvalidOperationException while reading a.md: odd", FaultAtWorkException.Tell(fault));
    }

    [Fact]
    public void OfFaultsThatCameTogetherTheFirstInOrderIsTold() =>
        Assert.Equal("IOException: full", FaultAtWorkException.Tell(new AggregateException(new AggregateException(new InvalidOperationException("odd"), new IOException("full")))));

    [Fact]
    public void ATemplateThatBreaksNamesItsPage()
    {
        var edition = new Edition(Shipped.Corpus, Policy.Check(Shipped.Corpus, new HashSet<string>()).Proofs, []);
        // Without its assets no page finds its icon.
        var fault = Assert.ThrowsAny<Exception>(() => RenderedSite.Of(edition, _ => { }, TestContext.Current.CancellationToken));
        Assert.Matches("^[A-Za-z]+Exception while rendering [a-z0-9/-]+\\.html: ", FaultAtWorkException.Tell(fault));
    }
}
