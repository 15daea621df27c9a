using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Mistakes in the files that reports were received as, and in what was copied from them.</summary>
public sealed class InvalidReceivedTests(InvalidSiteTests.Lent lent) : InvalidSiteTests(lent)
{
    public static TheoryData<string> Names =>
        [
            .. Fixture.NamesOf("W132", "W139"),
            .. Fixture.NamesOf("W230", "W239"),
            .. Fixture.NamesOf("W250", "W259"),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void MistakeGivesExactlyItsProblems(string name) => AssertGivesItsProblems(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void LegalNeighbourIsSilent(string name) => AssertNeighbourIsSilent(name);
}
