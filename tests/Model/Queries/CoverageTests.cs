using Xunit;

namespace Wiki.Tests.Model.Queries;

public sealed class CoverageTests
{
    private static readonly Source Report = Reports.Read("## Heading\n\n0123456789\n\n0123456789\n");

    [Theory]
    [InlineData(0)]
    [InlineData(25, 1, 0, 5)]
    [InlineData(25, 1, 0, 5, 1, 0, 5)]
    [InlineData(35, 1, 0, 5, 1, 3, 7)]
    [InlineData(25, 1, 0, 5, 1, 1, 3)]
    [InlineData(50, 1, 0, 5, 2, 5, 10)]
    [InlineData(100, 1, 0, 10, 2, 0, 10)]
    [InlineData(0, 0, 0, 7)]
    [InlineData(40, 1, 4, 6, 1, 0, 2, 1, 5, 10)]
    public void EveryQuotedCharacterOutsideHeadingsCountsOnce(int share, params int[] passages) =>
        Assert.Equal(
            share,
            Coverage.Share(Report, passages.Chunk(3).Select(each => new Passage(each[0], each[1], each[2])))
        );

    [Fact]
    public void AReportOfOnlyHeadingsHasNoShare() =>
        Assert.Equal(0, Coverage.Share(Reports.Read("## Heading\n"), [new Passage(0, 0, 3)]));
}
