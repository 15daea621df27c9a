using Xunit;

namespace Wiki.Tests.Commands;

/// <summary>The editing commands take their words and return exit codes.</summary>
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
    [InlineData(2, "cite", "ferry at Lindholm made its last crossing on Sunday", "--into", "crossing")]
    [InlineData(0, "cite", "made its last crossing on Sunday", "--into", "crossing")]
    [InlineData(1, "cite", "It cost 13 million, the council said")]
    [InlineData(2, "cite", "It cost 12 million, the council said", "--source", "letter-2021")]
    [InlineData(2, "cite", "It cost 12 million, the council said", "--into", "the-song")]
    [InlineData(0, "cite", "It cost 13 million, the council said", "--nearest", "--into", "crossing")]
    [InlineData(2, "cite", "It cost 12 million, the council said", "--by", "ida-borg")]
    [InlineData(2, "cite", "It cost 12 million, the council said", "--by", "unnamed")]
    [InlineData(
        2,
        "cite",
        "It cost 12 million, the council said",
        "--by",
        "ida-berg",
        "--by",
        "ida-berg",
        "--into",
        "crossing"
    )]
    [InlineData(2, "cite", "It cost 12 million, the council said", "--stance", "opposes")]
    [InlineData(2, "new", "claim")]
    [InlineData(0, "rename", "crossing", "final-crossing")]
    [InlineData(2, "rename", "crosing", "final-crossing")]
    [InlineData(0, "seal", "gazette-2021")]
    [InlineData(2, "seal", "crossing")]
    [InlineData(0, "list")]
    [InlineData(0, "list", "claims", "--single-source", "--format", "json")]
    [InlineData(2, "list", "sources", "--single-source")]
    [InlineData(0, "list", "--uncited", "gazette-2021")]
    [InlineData(2, "list", "--uncited", "letter-2021")]
    [InlineData(2, "list", "clams")]
    public async Task CommandExitCodesMatchTheReadme(int exitCode, params string[] words) =>
        Assert.Equal(exitCode, (await ProgramRun.Of([.. words, "--content", _site.Content])).ExitCode);

    [Theory]
    [InlineData("list")]
    [InlineData("seal", "gazette-2021")]
    [InlineData("cite", "It cost 12 million, the council said")]
    [InlineData("rename", "crossing", "final-crossing")]
    public async Task MissingContentIsRefused(params string[] words)
    {
        var run = await ProgramRun.Of([.. words, "--content", "no/such/folder"]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("no/such/folder:1:1: error W126: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'folder'", "init", "")]
    [InlineData("'--output'", "build", "--output", "")]
    [InlineData("'--content'", "seal", "gazette-2021", "--content", "")]
    public async Task EmptyPathIsRefused(string name, params string[] words)
    {
        var run = await ProgramRun.Of(words);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{name} is an empty path; ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoteOfSeveralLinesIsRefused() =>
        Assert.Equal(
            2,
            (await ProgramRun.Of(
                "cite", "It cost 12 million, the council said", "--note", "One\ntwo", "--content", _site.Content)).ExitCode);

    [Fact]
    public async Task CitationHasItsStanceAndNote()
    {
        var run = await ProgramRun.Of(
            "cite", "It cost 12 million, the council said", "--by", "unnamed", "--by", "ida-berg",
            "--stance", "qualifies", "--note", "A member of the council.", "--content", _site.Content);
        Assert.Equal(
            ["  by:", "    - unnamed", "    - ida-berg", "  stance: qualifies", "  note: A member of the council."],
            run.Output.TakeLast(5));
    }

    [Theory]
    [InlineData("claim", "statement ", "required")]
    [InlineData("claim", "citations.quote ", "required")]
    [InlineData("sources", "reliability.grade ", "required; A, B")]
    public async Task HelpOfAKindListsItsKeys(string kind, string key, string takes)
    {
        var run = await ProgramRun.Of("new", kind, "--help");
        var line = Assert.Single(run.Output, line => line.StartsWith(key, StringComparison.Ordinal));
        Assert.Contains(takes, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownSpeakerIsOfferedByName()
    {
        var run = await ProgramRun.Of(
            "cite", "It cost 12 million, the council said", "--by", "Ida Berg", "--content", _site.Content);
        Assert.Equal("there is no entity 'Ida Berg'; did you mean 'ida-berg'?", run.Errors.TrimEnd());
    }

    [Fact]
    public async Task WordsWithoutQuotationMarksAreExplained()
    {
        var run = await ProgramRun.Of("cite", "It", "cost", "12", "million", "--content", _site.Content);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "these are 4 quotes of one word each; put the words of one quote in quotation marks, as in: "
                + "dotnet run --project src/Wiki -- cite \"It cost 12 million\"",
            run.Errors.TrimEnd());
    }

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
