using System.Security.Cryptography;
using Wiki.Build;
using Wiki.Checking;
using Wiki.Output;
using Wiki.Reading;
using Wiki.Reading.Files;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>A check that looks again only where something can have changed finds what a whole check finds.</summary>
[Trait(Property.Trait, Property.MadeUp)]
public sealed class IncrementalCheckTests
{
    private static readonly int Edits = Math.Max(50, Property.Inputs / 400);

    private static readonly string[] Words =
    [
        "last",
        "Sunday",
        "crossing",
        "lindholm",
        "bridge",
        "gazette-2021",
        "quote:",
        "kind: stated-fact",
        "2021",
        "400",
        "[@crossing]",
    ];

    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    [InlineData(3u)]
    public void IncrementalProblemsEqualAFullCheck(uint seed)
    {
        var seeded = new Seeded(seed);
        using var site = new TinySite();
        var files = Directory
            .EnumerateFiles(site.Content, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Text: File.ReadAllText(path)))
            .ToList();
        var (readings, before) = (new FileCache(), new IncrementalCheck());
        var last = ContentReader.Read(site.Content, readings);
        var broken = 0;
        for (var edit = 0; edit < Edits; edit++)
        {
            var (path, text) = seeded.Of(files);
            Edit(path, text, seeded);
            readings.InvalidateAll();
            last =
                (seeded.Next(2) == 0 ? ContentReader.Reload(site.Content, [path], last, readings) : null)
                ?? ContentReader.Read(site.Content, readings);
            var found = Found(ContentCheck.Of(last, before));
            Assert.Equal(Found(ContentCheck.Of(ContentReader.Read(site.Content))), found);
            broken += found.Count > 1 ? 1 : 0;
        }

        Assert.InRange(broken, Edits / 10, Edits - 1);
    }

    [Fact]
    public void IncrementalSiteEqualsAColdBuild()
    {
        var seeded = new Seeded(4);
        using var site = new TinySite();
        var files = Directory
            .EnumerateFiles(site.Content, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Text: File.ReadAllText(path)))
            .ToList();
        var (readings, before) = (new FileCache(), new IncrementalCheck());
        var whole = 0;
        for (var edit = 0; edit < Math.Max(20, Property.Inputs / 5000); edit++)
        {
            var (path, text) = seeded.Of(files);
            Edit(path, text, seeded);
            readings.InvalidateAll();
            var made = new SiteInMemory();
            var warm = SiteBuild.Check(ContentReader.Read(site.Content, readings), made, new BuildProgress(), before);
            Assert.Equal(Bytes(site.Check().Files), Bytes(made.InOrder));
            whole += warm.HasErrors ? 0 : 1;
        }

        Assert.True(whole > 1, $"{whole} of the sites could be built");
    }

    [Fact]
    public void DeletingAnUnreadableRecordReportsItsReferences()
    {
        using var site = new TinySite();
        var (path, before) = (Path.Combine(site.Content, "sources", "gazette-2021.md"), new IncrementalCheck());
        File.WriteAllText(path, "no metadata");
        Assert.DoesNotContain(
            ContentCheck.Of(ContentReader.Read(site.Content), before).Problems,
            problem => problem.Code.Number == "W202"
        );
        File.Delete(path);
        Assert.Contains(
            ContentCheck.Of(ContentReader.Read(site.Content), before).Problems,
            problem => problem.Code.Number == "W202"
        );
    }

    private static List<string> Bytes(IEnumerable<SiteFile> files) =>
        [
            .. files
                .Select(file => $"{file.Path}: {Convert.ToHexString(SHA256.HashData(file.Bytes))}")
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>
    /// Puts a file back as it was, which most edits do, so that the whole heals now and then; or changes a word, makes
    /// it a draft or takes it away.
    /// </summary>
    private static void Edit(string path, string text, Seeded seeded)
    {
        if (seeded.Next(3) > 0)
            File.WriteAllText(path, text);
        else if (seeded.Next(5) == 0)
            File.Delete(path);
        else if (seeded.Next(4) == 0)
            File.WriteAllText(
                path,
                text.Replace("---\nstatement", "---\ndraft: true\nstatement", StringComparison.Ordinal)
            );
        else
            File.WriteAllText(path, text.Replace(seeded.Of(Words), seeded.Of(Words), StringComparison.Ordinal));
    }

    private static List<string> Found(ContentCheck check) =>
        [
            .. check.Problems.Distinct().Order().Select(problem => problem.ToString()),
            $"publishes: {check.Published is not null}",
        ];
}
