using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Mistakes in ids and quotes.</summary>
public sealed class InvalidQuoteTests(InvalidSiteTests.Lent lent) : InvalidSiteTests(lent)
{
    public static TheoryData<string> Names => Fixture.NamesOf("W201", "W210");

    [Theory]
    [MemberData(nameof(Names))]
    public void MistakeGivesExactlyItsProblems(string name) => AssertGivesItsProblems(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void LegalNeighbourIsSilent(string name) => AssertNeighbourIsSilent(name);
}
