using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Mistakes in the analysis of topics and questions, and in what the site shows of it.</summary>
public sealed class InvalidAnalysisTests(InvalidSiteTests.Lent lent) : InvalidSiteTests(lent)
{
    public static TheoryData<string> Names =>
        [
            .. from fixture in Fixture.All
            where
                fixture.Code.StartsWith("W14", StringComparison.Ordinal)
                || fixture.Code.StartsWith("W24", StringComparison.Ordinal)
            select fixture.Name,
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void MistakeGivesExactlyItsProblems(string name) => AssertGivesItsProblems(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void LegalNeighbourIsSilent(string name) => AssertNeighbourIsSilent(name);
}
