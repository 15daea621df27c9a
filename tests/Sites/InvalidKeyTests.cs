using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Mistakes in the keys of a record and in their values.</summary>
public sealed class InvalidKeyTests(InvalidSiteTests.Lent lent) : InvalidSiteTests(lent)
{
    public static TheoryData<string> Names => Fixture.NamesOf("W113", "W118");

    [Theory]
    [MemberData(nameof(Names))]
    public void MistakeGivesExactlyItsProblems(string name) => AssertGivesItsProblems(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void LegalNeighbourIsSilent(string name) => AssertNeighbourIsSilent(name);
}
