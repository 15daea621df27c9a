using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Mistakes in prose.</summary>
public sealed class InvalidProseTests(InvalidSiteTests.Lent lent) : InvalidSiteTests(lent)
{
    public static TheoryData<string> Names => Fixture.NamesOf("W119", "W131");

    [Theory]
    [MemberData(nameof(Names))]
    public void MistakeGivesExactlyItsProblems(string name) => AssertGivesItsProblems(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void LegalNeighbourIsSilent(string name) => AssertNeighbourIsSilent(name);
}
