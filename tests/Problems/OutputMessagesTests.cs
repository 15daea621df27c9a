using Wiki.Problems;
using Xunit;

namespace Wiki.Tests.Problems;

public sealed class OutputMessagesTests
{
    [Theory]
    [InlineData(0, 0, "Content check: 0 errors, 0 warnings")]
    [InlineData(1, 1, "Content check: 1 error, 1 warning")]
    public void SummaryCountsInSingularAndPlural(int errors, int warnings, string heading) =>
        Assert.Equal(heading, OutputMessages.ContentCheck(errors, warnings));

    [Theory]
    [InlineData(1, "1 more of 201 problems is not listed.")]
    [InlineData(2, "2 more of 202 problems are not listed.")]
    public void UnlistedProblemsAreCounted(int unlisted, string sentence) =>
        Assert.Equal(sentence, OutputMessages.NotListed(unlisted, 200 + unlisted));
}
