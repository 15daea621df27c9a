using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Mistakes in folders, files and their YAML.</summary>
public sealed class InvalidFileTests(InvalidSiteTests.Lent lent) : InvalidSiteTests(lent)
{
    public static TheoryData<string> Names => Fixture.NamesOf("W101", "W112");

    [Theory]
    [MemberData(nameof(Names))]
    public void MistakeGivesExactlyItsProblems(string name) => AssertGivesItsProblems(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void LegalNeighbourIsSilent(string name) => AssertNeighbourIsSilent(name);
}
