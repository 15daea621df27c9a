using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Mistakes in what records say together.</summary>
public sealed class InvalidRecordTests(InvalidSiteTests.Lent lent) : InvalidSiteTests(lent)
{
    public static TheoryData<string> Names => Fixture.NamesOf("W211", "W229");

    [Theory]
    [MemberData(nameof(Names))]
    public void MistakeGivesExactlyItsProblems(string name) => AssertGivesItsProblems(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void LegalNeighbourIsSilent(string name) => AssertNeighbourIsSilent(name);
}
