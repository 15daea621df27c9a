using Wiki.Editing;
using Wiki.Editing.Renaming;
using Xunit;

namespace Wiki.Tests.Editing;

/// <summary>The marks of prose name a record by its new id; the same letters elsewhere stay as they are.</summary>
public sealed class RenamedMarksTests : IDisposable
{
    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    /// <summary>A report may print the letters of a mark, and prose may show one.</summary>
    [Theory]
    [InlineData(
        "Read [@crossing], written `[@crossing]` or `` [[crossing]] ``.",
        "Read [@new-id], written `[@crossing]` or `` [[crossing]] ``.")]
    [InlineData(
        "- See [[crossing]] [@crossing].\n\n> Or [@crowd-400; @crossing].",
        "- See [[new-id]] [@new-id].\n\n> Or [@crowd-400; @new-id].")]
    public void MarksShownAsTextAreNotReplaced(string written, string renamed)
    {
        _site.With("entities/lindholm.md", $"---\n# Not [@crossing].\nname: Lindholm\nkind: place\n---\n\n{written}\n");
        Assert.Equal(CommandStatus.Done, Rename().Status);
        Assert.Equal(
            $"---\n# Not [@crossing].\nname: Lindholm\nkind: place\n---\n\n{renamed}\n", Text("entities/lindholm.md"));
    }

    [Theory]
    [InlineData("role: >\n  A [[crossing]],\n  not `[[crossing]]` [@crossing].\nkind: place\n")]
    [InlineData("role: |-\n  A [[crossing]], not `[[crossing]]` [@crossing].\nkind: place\n")]
    [InlineData("role: \"A \\u0022 [[crossing]],\n  not `[[crossing]]` [@crossing].\"\nkind: place\n")]
    public void MarksOfFoldedValuesAreReplaced(string keys)
    {
        _site.With("entities/lindholm.md", $"---\nname: Lindholm\n{keys}---\n");
        Assert.Equal(CommandStatus.Done, Rename().Status);
        Assert.Equal(
            $"---\nname: Lindholm\n{keys}---\n"
                .Replace("A [[crossing]]", "A [[new-id]]", StringComparison.Ordinal)
                .Replace("A \\u0022 [[crossing]]", "A \\u0022 [[new-id]]", StringComparison.Ordinal)
                .Replace("[@crossing]", "[@new-id]", StringComparison.Ordinal),
            Text("entities/lindholm.md"));
    }

    [Fact]
    public void QuotesWithMarksAreNotReplaced()
    {
        const string Printed = "It is written [@crossing] and [[crossing]] on the wall of the quay.";
        _site.WithReport($"{TinySiteFiles.Report}\n{Printed}\n");
        var claim = "---\nstatement: The wall of the quay is written on.\nkind: stated-fact\ntopics:\n  - bridge\n"
            + $"citations:\n  - source: gazette-2021\n    quote: {Printed}\n---\n\nBeside [@crossing].\n";
        _site.With("claims/bridge/wall.md", claim);
        Assert.Equal(CommandStatus.Done, Rename().Status);
        Assert.Contains($"    quote: {Printed}\n---\n\nBeside [@new-id].\n", Text("claims/bridge/wall.md"), StringComparison.Ordinal);
    }

    private CommandResult Rename() => RecordRenamer.Rename(_site.Content, "crossing", "new-id");

    private string Text(string path) => File.ReadAllText(Path.Combine(_site.Content, path));
}
