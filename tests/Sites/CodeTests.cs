using Wiki.Problems;
using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>No code is without the mistake that gives it.</summary>
public sealed class CodeTests
{
    /// <summary>
    /// Made in code: a link, files too large to keep or too slow to read, content
    /// too slow to check, and a folder that is not there.
    /// </summary>
    private static readonly IReadOnlyList<Code> MadeInCode =
    [
        Codes.NotRegular,
        Codes.FileTooLarge,
        Codes.FileTooSlow,
        Codes.NoContent,
        Codes.CheckTooSlow,
    ];

    /// <summary>Codes of reading and of the corpus; pages and the machine have tests of their own.</summary>
    public static TheoryData<string> OfContent =>
        [
            .. Codes
                .All.Where(code => code.Number is ['W', '1' or '2', ..])
                .Except(MadeInCode)
                .Select(code => code.Number),
        ];

    public static TheoryData<string> Names => Fixture.Names;

    [Fact]
    public void EveryFixtureIsInOneGroup()
    {
        TheoryData<string>[] groups =
        [
            InvalidFileTests.Names,
            InvalidKeyTests.Names,
            InvalidProseTests.Names,
            InvalidQuoteTests.Names,
            InvalidRecordTests.Names,
            InvalidAnalysisTests.Names,
            InvalidReceivedTests.Names,
        ];
        var names = groups.SelectMany(group => group).Select(row => row.Data);
        Assert.Equal(Fixture.All.Select(fixture => fixture.Name), names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OfContent))]
    public void EachCodeHasAMistakeThatGivesIt(string number) =>
        Assert.Contains(Fixture.All, fixture => fixture.Code == number);

    [Theory]
    [MemberData(nameof(Names))]
    public void FixtureNameHasACodeItReports(string name) =>
        Assert.Contains(
            $" {new Fixture(name).Code}: ",
            File.ReadAllText(new Fixture(name).Expected),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void FixtureFolderContainsNoOtherFiles(string name) =>
        Assert.Equal(
            ["content", "expected.txt", "near-miss"],
            Directory
                .GetFileSystemEntries(Path.GetDirectoryName(new Fixture(name).Expected)!)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        );
}
