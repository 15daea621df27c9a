using Xunit;

namespace Wiki.Tests.Commands;

/// <summary>The editing commands take their words and tell the shell how they ended.</summary>
[Collection(ProgramRun.Turns)]
public sealed class EditingCommandTests : IDisposable
{
    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(
        0,
        "new",
        "topic",
        "the-song",
        "title=The song",
        "question=Who sang?",
        "order=2",
        "bottom-line=There was a song [@crossing].",
        "sourcing=One report."
    )]
    [InlineData(2, "new", "topics", "bridge")]
    [InlineData(2, "new", "topc", "the-song")]
    [InlineData(2, "new", "topic", "the-song", "--from", "no/such/file.txt")]
    [InlineData(2, "new", "source", "letter-2021", "--from", "no/such/file.txt")]
    [InlineData(0, "cite", "It cost 12 million, the council said")]
    [InlineData(
        0,
        "cite",
        "It cost 12 million, the council said",
        "--source",
        "gazette-2021",
        "--by",
        "ida-berg",
        "--into",
        "crossing"
    )]
    [InlineData(1, "cite", "It cost 13 million, the council said")]
    [InlineData(2, "cite", "It cost 12 million, the council said", "--source", "letter-2021")]
    [InlineData(2, "cite", "It cost 12 million, the council said", "--into", "the-song")]
    [InlineData(0, "seal", "gazette-2021")]
    [InlineData(2, "seal", "crossing")]
    [InlineData(0, "list")]
    [InlineData(0, "list", "claims", "--single-source", "--format", "json")]
    [InlineData(0, "list", "--uncited", "gazette-2021")]
    [InlineData(2, "list", "--uncited", "letter-2021")]
    [InlineData(2, "list", "clams")]
    public async Task ACommandEndsAsTheReadmeSays(int exitCode, params string[] words) =>
        Assert.Equal(exitCode, (await ProgramRun.Of([.. words, "--content", _site.Content])).ExitCode);

    [Fact]
    public async Task MissingStatesAreRefused() =>
        Assert.Equal(2, (await ProgramRun.Of("diff", "no/such/wiki.json", "no/such/wiki.json")).ExitCode);

    [Theory]
    [InlineData("@harbour_news wrote that the boat is safe")]
    [InlineData("-12 degrees were measured in the night")]
    [InlineData("--force was used by the harbour master")]
    [InlineData("-h is what the harbour master wrote")]
    [InlineData("--into the breach they went once more")]
    [InlineData("--into: the breach they went once more")]
    [InlineData("[suggest] the words of a keeper here")]
    [InlineData("/? the words of a keeper here")]
    public async Task WordsOfAReportAreNoOptions(string words)
    {
        _site.WithReport($"{TinySiteFiles.Report}\n{words}.\n");
        var run = await ProgramRun.Of("cite", words, "--content", _site.Content);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(run.Output, line => line.Contains(words, StringComparison.Ordinal));
        Assert.Equal(0, (await ProgramRun.Of("cite", "--content", _site.Content, "--", words)).ExitCode);
    }
}
