using Wiki.Composing;
using Xunit;

namespace Wiki.Tests.Composing;

/// <summary>
/// Prose that doubles in length takes about double the work to compose, counted in bytes of memory, which do not differ
/// from run to run.
/// </summary>
public sealed class ComposingGrowthTests
{
    private const int Letters = 20_000;
    private const double MostGrowth = 2.6;

    [Theory]
    [InlineData("It ran [@crowd-400].\n\n")]
    [InlineData("- It ran [@crowd-400].\n\n")]
    [InlineData("It ran [@crowd-400; @never-on-time].\n\n")]
    [InlineData("## A head with words\n\nWords.\n\n")]
    [InlineData("It is [[lindholm]].\n\n")]
    [InlineData("- a\n\n")]
    [InlineData("a | b |\n")]
    [InlineData("> a\n\n")]
    [InlineData("`a` *b*\n\n")]
    public void PageGrowsWithItsProse(string piece)
    {
        Compose(piece, Letters / 8);
        var (one, two) = (Compose(piece, Letters), Compose(piece, 2 * Letters));
        Assert.InRange(two / (double)one, 0, MostGrowth);
    }

    private static long Compose(string piece, int length)
    {
        using var site = new TinySite();
        site.WithNote(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        var page = new PageComposer(site.EditAnyway()).Plan().Single(page => page.Route.Path == "claims/crossing.html");
        var before = GC.GetAllocatedBytesForCurrentThread();
        page.Compose();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
