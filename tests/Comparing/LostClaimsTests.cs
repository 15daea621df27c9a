using Wiki.Comparing;
using Wiki.Editing.Renaming;
using Xunit;

namespace Wiki.Tests.Comparing;

public sealed class LostClaimsTests : IDisposable
{
    private const string Crowd = "claims/bridge/crowd-400.md";

    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void DeletedClaimIsAnError() =>
        Assert.StartsWith("claims/crowd-400.html:1:1: error W407: the claim 'crowd-400'", Lost(Delete), StringComparison.Ordinal);

    /// <summary>The other claim was published beside it, and is still what it was.</summary>
    [Fact]
    public void MergedClaimIsOneThatWasRemoved() =>
        Assert.StartsWith(
            "claims/crowd-400.html:1:1: error W407: the claim 'crowd-400'",
            Lost(() =>
            {
                Delete();
                _site.WithChanged("claims/bridge/crossing.md", "kind: stated-fact", "kind: stated-fact\nformer-ids: [crowd-400]");
            }),
            StringComparison.Ordinal
        );

    [Fact]
    public void SilentlyChangedClaimIsAnError() =>
        Assert.StartsWith(
            $"{Crowd}:1:1: error W408: the published claim 'crowd-400'",
            Lost(() => Replace("saw the last crossing", "were on the quay")),
            StringComparison.Ordinal
        );

    [Fact]
    public void ChangeInTheHistoryIsNoError() =>
        Assert.Equal(
            "",
            Lost(() =>
                Replace(
                    "statement: About 400 people saw the last crossing.",
                    "statement: About 400 people were on the quay.\nhistory:\n  - on: 2021-06-01\n"
                        + "    change: Says where they stood.\n    reason: The report speaks of the quay."
                )
            )
        );

    [Fact]
    public void WithdrawnClaimIsNoError() =>
        Assert.Equal(
            "",
            Lost(() =>
            {
                Replace("kind: stated-fact", "kind: stated-fact\nstatus: retracted\nreason: It speaks of the quay.");
                Uncite();
            })
        );

    [Fact]
    public void RenamedClaimIsNoError() =>
        Assert.Equal(
            "",
            Lost(() =>
            {
                var text = Text()
                    .Replace("kind: stated-fact", "kind: stated-fact\nformer-ids:\n  - crowd-400", StringComparison.Ordinal);
                _site.With("claims/bridge/crowd-of-400.md", text);
                Delete();
            })
        );

    [Theory]
    [InlineData("gazette-2021")]
    [InlineData("ida-berg")]
    public void RenamedSourceOrSpeakerIsNoChange(string id) =>
        Assert.Equal("", Lost(() => RecordRenamer.Rename(_site.Content, id, "another-id")));

    private string Lost(Action change)
    {
        var before = PublishedState.Of(_site);
        change();
        var lost = new LostClaims(PublishedState.Of(_site), _site.Read()).Since(before);
        return string.Join('\n', lost).Replace($"{_site.Content}/", "", StringComparison.Ordinal);
    }

    private void Delete()
    {
        File.Delete(Path.Combine(_site.Content, Crowd));
        Uncite();
    }

    private void Uncite() =>
        Rewrite("topics/bridge.md", text => text.Replace("[@crowd-400]", "[@crossing]", StringComparison.Ordinal));

    private void Replace(string old, string @new) =>
        Rewrite(Crowd, text => text.Replace(old, @new, StringComparison.Ordinal));

    private string Text() => File.ReadAllText(Path.Combine(_site.Content, Crowd));

    private void Rewrite(string path, Func<string, string> change) =>
        _site.With(path, change(File.ReadAllText(Path.Combine(_site.Content, path))));
}
