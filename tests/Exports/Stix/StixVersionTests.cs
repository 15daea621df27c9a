using System.Text.Json.Nodes;
using Wiki.Exports.Stix;
using Xunit;

namespace Wiki.Tests.Exports.Stix;

/// <summary>Versions of objects over successive builds: section 3.6 of the standard.</summary>
public sealed class StixVersionTests
{
    private const string Letter =
        "label: A letter\nshort: A letter\nbadge: AL\nkind: post\npublished: 2021-06-01\nlanguage: en";

    private const string SecondCitation =
        "\n  - source: letter-2021\n    quote: the ferry crossed for the last time on Sunday";

    private const string Withdrawn =
        "status: retracted\nreason: The letter is a forgery.\n"
        + "history:\n  - on: 2021-07-01\n    change: retracted\n    reason: The letter is a forgery.\ncitations:";

    [Fact]
    public void VersionsMoveWithChangesOverThreeBuilds()
    {
        using var site = new TinySite();
        var first = Objects(site);
        site.WithSource("letter-2021", Letter, "To all: the ferry crossed for the last time on Sunday.\n")
            .With("claims/bridge/crossing.md", $"{Cited()}\n");
        var second = Objects(site);
        site.With(
            "claims/bridge/crossing.md",
            $"{Cited().Replace("citations:", Withdrawn, StringComparison.Ordinal)}\n"
        );
        var third = Objects(site);

        Assert.Equal(["note"], Moved(first, second));
        Assert.Equal(["note"], Moved(second, third));
        var note = third.Values.Single(one => one["revoked"] is not null);
        Assert.True((bool)note["revoked"]!);
        Assert.Equal("note", (string)note["type"]!);
        Assert.StartsWith("2021-07-01", (string)note["modified"]!, StringComparison.Ordinal);
        Assert.Equal("2021-05-03T00:00:00.000Z", (string)note["created"]!);
    }

    [Fact]
    public void ARetractionOfTheSameDayIsLater()
    {
        using var site = new TinySite();
        var before = Objects(site);
        site.With(
            "claims/bridge/crossing.md",
            TinySiteFiles.Crossing.Replace(
                "citations:",
                Withdrawn.Replace("2021-07-01", "2021-05-03", StringComparison.Ordinal),
                StringComparison.Ordinal
            )
        );
        Assert.Contains("note", Moved(before, Objects(site)));
    }

    /// <summary>Each entry of the history is later, also on one day and where the words get shorter.</summary>
    [Fact]
    public void EachRecordedChangeIsLater()
    {
        using var site = new TinySite();
        var before = Objects(site);
        for (var count = 1; count < 5; count++)
        {
            var entries = string.Concat(
                Enumerable.Range(0, count).Select(index => $"\n  - on: 2021-05-03\n    change: c\n    reason: r{index}"));
            var statement = string.Concat(Enumerable.Repeat("It sailed. ", 5 - count));
            site.With(
                "claims/bridge/crossing.md",
                TinySiteFiles.Crossing
                    .Replace("The ferry made its last crossing on a Sunday.", statement, StringComparison.Ordinal)
                    .Replace("citations:", $"history:{entries}\ncitations:", StringComparison.Ordinal));
            var after = Objects(site);
            Assert.Equal(["note"], Moved(before, after));
            before = after;
        }
    }

    [Fact]
    public void ANewReportMovesNothingThatIsThere()
    {
        using var site = new TinySite();
        var before = Objects(site);
        site.WithSource("letter-2021", Letter, "To all: the ferry crossed for the last time on Sunday.\n");
        Assert.Empty(Moved(before, Objects(site)));
    }

    /// <summary>No date records it, so nothing can say which of the two is later.</summary>
    [Theory]
    [InlineData("A town with a quay", "A small town with a quay")]
    [InlineData("A town with a quay", "A town")]
    [InlineData("A town with a quay", "A port with a quay")]
    [InlineData("A town with a quay", "A town with 1 quay")]
    [InlineData("A town with a quay", "A quay with a town")]
    public void AnEditWithoutADateIsAnotherVersion(string words, string others)
    {
        using var site = new TinySite();
        var before = Objects(site);
        site.With("entities/lindholm.md", Lindholm(others));
        var after = Objects(site);
        var place = before.Values.Single(one =>
            ((string?)one["description"])?.Contains(words, StringComparison.Ordinal) == true
        );
        Assert.NotEqual((string)place["modified"]!, (string)after[(string)place["id"]!]["modified"]!);
    }

    private static string Lindholm(string role) =>
        $"---\nname: Lindholm\nkind: place\nrole: \"{role} [@crossing].\"\n---\n";

    private static string Cited() =>
        TinySiteFiles.Crossing.Insert(
            TinySiteFiles.Crossing.LastIndexOf("\n---", StringComparison.Ordinal),
            SecondCitation
        );

    /// <summary>The types of the objects whose version moved: those that changed, each to a later time.</summary>
    private static List<string> Moved(
        Dictionary<string, JsonNode> before,
        Dictionary<string, JsonNode> after
    )
    {
        var moved = new List<string>();
        foreach (var (id, old) in before)
        {
            var now = after[id];
            Assert.Equal((string)old["created"]!, (string)now["created"]!);
            if (Content(old) == Content(now))
                Assert.Equal((string)old["modified"]!, (string)now["modified"]!);
            else
            {
                Assert.True(string.CompareOrdinal((string)old["modified"]!, (string)now["modified"]!) < 0, $"{now}");
                moved.Add((string)now["type"]!);
            }
        }

        return moved;
    }

    private static string Content(JsonNode @object)
    {
        var copy = @object.DeepClone().AsObject();
        copy.Remove("modified");
        return copy.ToJsonString();
    }

    private static Dictionary<string, JsonNode> Objects(TinySite site) => Objects(site.EditAnyway());

    private static Dictionary<string, JsonNode> Objects(Wiki.Composing.Edition edition) =>
        JsonNode.Parse(StixFile.Write(edition).Bytes)!["objects"]!
            .AsArray()
            .ToDictionary(one => (string)one!["id"]!, one => one!, StringComparer.Ordinal);
}
