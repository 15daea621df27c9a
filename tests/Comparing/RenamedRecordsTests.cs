using System.Text.Json;
using Wiki.Comparing;
using Wiki.Editing.Renaming;
using Wiki.Output.Json;
using Xunit;

namespace Wiki.Tests.Comparing;

/// <summary>A record with another id is the same record.</summary>
public sealed class RenamedRecordsTests : IDisposable
{
    private const string Crowd = "claims/bridge/crowd-400.md";

    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("crowd-400")]
    [InlineData("crossing")]
    [InlineData("lindholm")]
    [InlineData("ida-berg")]
    [InlineData("last-crossing")]
    [InlineData("bridge")]
    [InlineData("was-it-late")]
    [InlineData("gazette-2021")]
    [InlineData("the-gazette")]
    public void RenamedRecordIsNoOtherChange(string id) =>
        Assert.Equal(
            [new ContentChange(ChangeKind.Renamed, "another-id", $"{id} → another-id")],
            Changes(() => RecordRenamer.Rename(_site.Content, id, "another-id"))
        );

    [Fact]
    public void RecordMergedIntoAnotherWasRemoved() =>
        Assert.Equal(
            [(ChangeKind.ClaimRemoved, "crowd-400"), (ChangeKind.OtherChanged, "bridge"), (ChangeKind.OtherChanged, "crossing")],
            Changes(() =>
                {
                    File.Delete(Path.Combine(_site.Content, Crowd));
                    _site.WithChanged("topics/bridge.md", "[@crowd-400]", "[@crossing]");
                    _site.WithChanged("claims/bridge/crossing.md", "kind: stated-fact", "kind: stated-fact\nformer-ids: [crowd-400]");
                })
                .Select(change => (change.Kind, change.Id))
        );

    [Fact]
    public void ChangeOfARenamedRecordIsFound() =>
        Assert.Equal(
            [(ChangeKind.FigureMoved, "crowd"), (ChangeKind.Renamed, "crowd")],
            Changes(() =>
                {
                    RecordRenamer.Rename(_site.Content, "crowd-400", "crowd");
                    _site.WithChanged("claims/bridge/crowd.md", "\"~400\"", "some four hundred");
                })
                .Select(change => (change.Kind, change.Id))
        );

    [Fact]
    public void EveryPublishedKeyOfRecordsIsKnown()
    {
        string[] ofTerms = ["kind"];
        var keys =
            from type in typeof(WikiJson).Assembly.GetTypes()
            where type.Namespace == typeof(WikiJson).Namespace
            from property in type.GetProperties()
            where property.IsDefined(typeof(IdAttribute), inherit: false)
            select JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name);
        Assert.Equal(
            keys.Except([.. ofTerms, "former-ids"]).Append("drawn-from").Order(StringComparer.Ordinal),
            RenamedRecords.Keys.Order(StringComparer.Ordinal)
        );
    }

    private IReadOnlyList<ContentChange> Changes(Action change)
    {
        var before = PublishedState.Of(_site);
        change();
        return new ContentDiff(before, PublishedState.Of(_site)).Changes();
    }
}
