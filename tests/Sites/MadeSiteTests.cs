using System.Text;
using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>Mistakes that no repository can contain: links, large files, folders that are not there.</summary>
public sealed class MadeSiteTests
{
    private const string Crack = "claims/repair/crack-38-courses.md";

    [Fact]
    public void SymlinkedFileIsNotFollowed()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(),
            "links need rights of their own here"
        );
        using var site = SiteFolder.Of();
        File.Move(site.At(Crack), site.At("../crack.md"));
        File.CreateSymbolicLink(site.At(Crack), site.At("../crack.md"));

        Assert.Equal(
            [$"content/{Crack}:1:1: error W102: this is a link or a device; put a regular file or folder in its place"],
            site.Build()
        );
    }

    [Fact]
    public void SymlinkedFolderIsNotFollowed()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(),
            "links need rights of their own here"
        );
        using var site = SiteFolder.Of();
        Directory.Move(site.At("claims/people"), site.At("../people"));
        Directory.CreateSymbolicLink(site.At("claims/people"), site.At("../people"));

        Assert.Equal(
            [
                "content/claims/people:1:1: error W102: this is a link or a device; put a regular file or folder in its place",
            ],
            site.Build()
        );
    }

    [Fact]
    public void SymlinkedSiteFileIsNotFollowed()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(),
            "links need rights of their own here"
        );
        using var site = SiteFolder.Of();
        File.Move(site.At("site.yaml"), site.At("../site.yaml"));
        File.CreateSymbolicLink(site.At("site.yaml"), site.At("../site.yaml"));

        Assert.Equal(
            [
                "content/site.yaml:1:1: error W102: this is a link or a device; put a regular file or folder in its place",
            ],
            site.Check()
        );
    }

    [Fact]
    public void SymlinkedKindFolderIsReportedOnce()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(),
            "links need rights of their own here"
        );
        using var site = SiteFolder.Of();
        Directory.Move(site.At("events"), site.At("../events"));
        Directory.CreateSymbolicLink(site.At("events"), site.At("../events"));

        Assert.Equal(
            ["content/events:1:1: error W102: this is a link or a device; put a regular file or folder in its place"],
            site.Check()
        );
    }

    [Fact]
    public void LeftoverFilesOfEditorsAreIgnored()
    {
        using var site = SiteFolder.Of();
        var before = Published(site);
        foreach (
            var name in (string[])
                [
                    ".#crack.md",
                    "crack.md~",
                    ".crack.md.swp",
                    "crack.swp",
                    "crack.swo",
                    "#crack.md#",
                    "4913",
                    ".DS_Store",
                    "Thumbs.db",
                    "desktop.ini",
                    "crack.md.orig",
                    "crack.md.rej",
                    "crack.md.bak",
                    ".git",
                ]
        )
        {
            File.WriteAllText(site.At($"claims/repair/{name}"), "<<<<<<< not content");
            File.WriteAllText(site.At(name), "\0");
        }

        Assert.Equal(before, Published(site));
    }

    [Fact]
    public void ConflictCopyIsNoRecord()
    {
        using var site = SiteFolder.Of();
        File.Copy(site.At(Crack), site.At("claims/repair/crack-38-courses (conflicted copy).md"));

        Assert.Equal(
            [
                "content/claims/repair/crack-38-courses (conflicted copy).md:1:1: error W107: the "
                    + "file name 'crack-38-courses (conflicted copy)' is no id; name the file with 2 to 64 "
                    + "of the characters a-z, 0-9 and -",
            ],
            site.Build()
        );
    }

    [Fact]
    public void ALineOfAMillionCharactersIsRead()
    {
        using var site = SiteFolder.Of();
        File.AppendAllText(site.At(Crack), $"\nIt is so {new string('x', 1_000_000)}.\n");

        Assert.Empty(site.Check());
    }

    [Fact]
    public void FilesDifferingInCaseAreDistinct()
    {
        using var site = SiteFolder.Of();
        foreach (var name in (string[])["Crack-38-courses", "caf\u00e9", "cafe\u0301"])
            File.Copy(site.At(Crack), site.At($"claims/people/{name}.md"));

        Assert.Equal(3, site.Check().Count(line => line.Contains("W107", StringComparison.Ordinal)));
    }

    [Fact]
    public void AccentInCitedFileNameIsOneProblem()
    {
        using var site = SiteFolder.Of();
        File.Move(site.At(Crack), site.At("claims/repair/cr\u00e1ck-38-courses.md"));

        Assert.Equal(
            [
                "content/claims/repair/cr\u00e1ck-38-courses.md:1:1: error W107: the file name 'cr\u00e1ck-38-courses' "
                    + "is no id; name the file 'crack-38-courses.md'",
            ],
            site.Build()
        );
    }

    [Fact]
    public void NonAsciiFileNameIsNoId()
    {
        using var site = SiteFolder.Of();
        File.Copy(site.At(Crack), site.At("claims/repair/s\u00e9ance.md"));

        Assert.Equal(
            [
                "content/claims/repair/s\u00e9ance.md:1:1: error W107: the file name 's\u00e9ance' is "
                    + "no id; name the file 'seance.md'",
            ],
            site.Build()
        );
    }

    [Fact]
    public void FileOverTwoMegabytesIsNotRead()
    {
        using var site = SiteFolder.Of();
        File.AppendAllText(site.At(Crack), new string('\n', 2 * 1024 * 1024));

        Assert.Equal(
            [$"content/{Crack}:1:1: error W103: the file is larger than 2 MB; split it into several records"],
            site.Build()
        );
    }

    [Fact]
    public void FrontMatterOver64KilobytesIsNotRead()
    {
        using var site = SiteFolder.Of();
        var text = File.ReadAllText(site.At(Crack));
        File.WriteAllText(
            site.At(Crack),
            text.Replace(
                "kind: stated-fact",
                "kind: stated-fact\n# " + new string('x', 64 * 1024),
                StringComparison.Ordinal
            ),
            new UTF8Encoding(false)
        );

        Assert.Equal(
            [$"content/{Crack}:1:1: error W108: the front matter is longer than 64 KB; move long text into the body"],
            site.Build()
        );
    }

    [Fact]
    public void ErrorLeavesThePublishedSiteUnchanged()
    {
        using var site = SiteFolder.Of();
        Assert.Empty(site.Build());
        var published = site.Written();
        File.AppendAllText(site.At("questions/what-repair-costs.md"), "\nThis line cites nothing.\n");

        Assert.Single(site.Build());

        Assert.NotEmpty(published);
        Assert.Equal(published, site.Written());
    }

    [Fact]
    public void MissingFolderIsNamedAsGiven()
    {
        var problem = Assert.Single(BuiltSite.Of("no/such/folder").Problems);

        Assert.Equal(
            "no/such/folder:1:1: error W126: there is no content folder here; run the command from "
                + "the repository root or name the folder with --content",
            problem.ToString()
        );
    }

    private static IReadOnlyList<string> Published(SiteFolder site)
    {
        var result = BuiltSite.Of(site.Content);
        Assert.Empty(result.Problems);
        return Fingerprint.Of(result.Files);
    }
}
