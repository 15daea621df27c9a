using Wiki.Editing.Counting;
using Wiki.Editing.Writing;
using Xunit;

namespace Wiki.Tests.Editing;

public sealed class CountedSourcesTests : IDisposable
{
    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void SentencesCountingSourcesAreListedWithPlace()
    {
        _site.WithNote("It is in one report [@crossing]. Of the [[lindholm]] ferry no other report speaks [@crossing].");

        Assert.Contains(
            ["claims/bridge/crossing.md:13:10 It is in one report."],
            [.. Listed().Where(line => line.Contains("one report", StringComparison.Ordinal))]
        );
        Assert.Contains(
            Listed(),
            line => line.EndsWith("Of the [[lindholm]] ferry no other report speaks.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void WordsOfSourcesAreNotListed()
    {
        _site.WithReport($"{TinySiteFiles.Report}\nAll five reports were read on the quay.\n");

        Assert.DoesNotContain(Listed(), line => line.Contains("on the quay", StringComparison.Ordinal));
    }

    [Fact]
    public void ANewSourceListsTheCountsToReview()
    {
        _site.WithNote("It is in one report [@crossing].");

        var basis = "reliability.basis=Only one report of it is known.";
        var values = GivenValues.Read(RecordKind.Source, [basis], out _)!;
        var reply = new NewRecord(RecordKind.Source, "letter-2021", values).Write(_site.Content);

        Assert.Contains(
            reply.Lines,
            line => line.EndsWith("correct what the new one makes wrong:", StringComparison.Ordinal)
        );
        Assert.Contains(reply.Lines, line => line.EndsWith("It is in one report.", StringComparison.Ordinal));
        Assert.DoesNotContain(reply.Lines, line => line.EndsWith("Only one report of it is known.", StringComparison.Ordinal));
    }

    private IReadOnlyList<string> Listed() =>
        [
            .. new CountedSources(_site.Content, _site.Read().Site)
                .Find()
                .Select(found => $"{found.At} {found.Name}".Replace($"{_site.Content}/", "", StringComparison.Ordinal)),
        ];
}
