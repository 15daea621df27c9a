using Xunit;

namespace Wiki.Tests.Commands;

/// <summary>Editors who work at the same time add claims without touching a file of the other.</summary>
[Collection(ProgramRun.Turns)]
public sealed class BranchesTests : IDisposable
{
    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task TwoBranchesWithNewClaimsMerge()
    {
        _site.With("../.vscode/settings.json", "{}\n").With("../.gitignore", "/.vscode/wiki.code-snippets\n");
        await Git("init", "-q", "-b", "main");
        await Git("add", "-A");
        await Git("commit", "-qm", "Start");
        await Git("checkout", "-qb", "other");
        await AddClaim("cost-12-million", "The bridge cost 12 million.", "It cost 12 million, the council said");
        await Git("checkout", "-q", "main");
        await AddClaim("song-sung", "The opening had a song.", "The bridge was opened on Monday with a song");
        await Git("merge", "-q", "--no-edit", "other");
        Assert.Empty(_site.ContentProblems());
        Assert.Equal("", await Git("status", "--porcelain"));
    }

    private async Task AddClaim(string id, string statement, string words)
    {
        string[] content = ["--content", _site.Content];
        await ProgramRun.Of(["new", "claim", id, $"statement={statement}", "kind=stated-fact", "topics=bridge", .. content]);
        var run = await ProgramRun.Of(["cite", words, "--into", id, .. content]);
        Assert.Equal(0, run.ExitCode);
        await Git("add", "-A");
        await Git("commit", "-qm", id);
    }

    private Task<string> Git(params string[] arguments) => GitRun.In(_site.Root, arguments);
}
