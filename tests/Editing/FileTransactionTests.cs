using Wiki.Editing;
using Xunit;

namespace Wiki.Tests.Editing;

/// <summary>Several files are written and moved together, or not at all.</summary>
public sealed class FileTransactionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AllFilesAreWrittenAndMoved()
    {
        File.WriteAllText(_folder.At("old"), "1");
        using (var files = new FileTransaction())
        {
            files.AddNew(_folder.At("new"), "2"u8);
            files.AddMove(_folder.At("old"), _folder.At("moved"));
            files.AddReplacement(_folder.At("moved"), "3"u8);
            files.Commit();
        }

        Assert.Equal(["moved 3", "new 2"], Files());
    }

    [Theory]
    [InlineData("moved", new[] { "moved by others", "old 1" })]
    [InlineData("new", new[] { "new by others", "old 1" })]
    public void PlaceTakenMeanwhileLeavesAllAsBefore(string taken, string[] expected)
    {
        File.WriteAllText(_folder.At("old"), "1");
        using (var files = new FileTransaction())
        {
            files.AddReplacement(_folder.At("moved"), "3"u8);
            files.AddMove(_folder.At("old"), _folder.At("moved"));
            files.AddNew(_folder.At("new"), "2"u8);
            File.WriteAllText(_folder.At(taken), "by others");
            Assert.Throws<IOException>(files.Commit);
        }

        Assert.Equal(expected, Files());
    }

    private IEnumerable<string> Files() =>
        _folder.Entries().Select(file => $"{file} {File.ReadAllText(_folder.At(file))}");
}
