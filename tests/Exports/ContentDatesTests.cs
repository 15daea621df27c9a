using Wiki.Exports;
using Xunit;

namespace Wiki.Tests.Exports;

public sealed class ContentDatesTests
{
    public static TheoryData<string> Names => Editions.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void NewestDateIsOfReportOrChange(string name)
    {
        var edition = Editions.Of(name);
        var newest = ContentDates.Newest(edition);
        Assert.All(edition.Corpus.Sources, source => Assert.True(ContentDates.Of(source) <= newest));
        Assert.All(
            edition.Corpus.Claims,
            claim =>
                Assert.InRange(
                    ContentDates.Changed(claim, edition.Corpus),
                    ContentDates.Added(claim, edition.Corpus),
                    newest
                )
        );
    }

    [Fact]
    public void ClaimIsUpdatedOnItsLastChangeDay()
    {
        var corpus = Editions.Of("lighthouse").Corpus;
        var changed = corpus.Claims.First(claim => claim.History.Count > 0);
        Assert.Equal(changed.History[^1].On.Value.Earliest, ContentDates.Changed(changed, corpus));
    }
}
