using System.Text.RegularExpressions;
using Xunit;

namespace Wiki.Tests.Architecture;

/// <summary>A folder may use those after it in the list and none before it, so no two folders use each other.</summary>
public sealed partial class FolderOrderTests
{
    [Theory]
    [InlineData(
        "src/Wiki",
        "Wiki",
        "Commands Preview Editing Reporting Build Checking Exports Reading Composing Verifying "
            + "Bibliography Publishing Rendering Comparing Receiving Problems Evidence Output Linux Limits"
    )]
    [InlineData("src/Wiki.Model", "Wiki.Model", "Queries Records Prose Quotes Problems Dates Locations Vocabularies")]
    [InlineData("src/Wiki.Pages", "Wiki.Pages", "Drawings Prose")]
    public void FoldersUseOnlyLaterFolders(string project, string root, string order)
    {
        var folders = order.Split(' ');
        var files = Repository
            .Files([project], ".cs")
            .Select(file => (Path: Path.GetRelativePath(Repository.At(project), file), Text: File.ReadAllText(file)))
            .ToList();
        Assert.Equal(
            folders.Order(),
            files
                .Where(file => file.Path.Contains('/', StringComparison.Ordinal))
                .Select(file => file.Path.Split('/')[0])
                .Distinct()
                .Order()
        );
        var wrong =
            from file in files
            let own = Array.IndexOf(folders, file.Path.Split('/')[0])
            from match in Name(root).Matches(file.Text)
            where
                own > Array.IndexOf(folders, match.Groups[1].Value)
                && Array.IndexOf(folders, match.Groups[1].Value) >= 0
            select $"{file.Path} uses {match.Groups[1].Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void NamespacesFollowTheirFolders()
    {
        var wrong =
            from file in Repository.Files(["src/Wiki", "src/Wiki.Model", "src/Wiki.Pages", "src/Wiki.Statiq"], ".cs")
            let folder = Path.GetDirectoryName(Path.GetRelativePath(Repository.At("src"), file))!.Replace('/', '.')
            where
                Namespace().Match(File.ReadAllText(file)) is { Success: true } match && match.Groups[1].Value != folder
            select $"{file}: {folder}";
        Assert.Empty(wrong);
    }

    private static Regex Name(string root) => new($@"\b{Regex.Escape(root)}\.(\w+)");

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
