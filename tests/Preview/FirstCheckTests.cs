using Microsoft.AspNetCore.Http;
using Wiki.Output;
using Wiki.Preview;
using Wiki.Problems;
using Wiki.Reading;
using Xunit;

namespace Wiki.Tests.Preview;

/// <summary>The preview while the first check is delayed.</summary>
public sealed class FirstCheckTests : IDisposable
{
    private const string Crossing = "/claims/crossing.html";

    private readonly TinySite _site = new();
    private readonly TaskCompletionSource<PreviewStateFeed> _states = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ReadingProgress _progress = new();

    [Theory]
    [InlineData("/wiki.json")]
    [InlineData("/_preview/changes")]
    public async Task FilesForProgramsWaitForTheFirstCheck(string path)
    {
        var answer = Requests().Answer(ContextOf(path));
        Assert.False(answer.IsCompleted);
        Complete();
        await answer;
    }

    [Theory]
    [InlineData("/search.html")]
    [InlineData("/topics/traffic.html")]
    [InlineData("/sources/gazette-2021.html")]
    [InlineData("/claims/no-such-claim.html")]
    [InlineData("/sources/crossing.html")]
    [InlineData("/claims/../claims/crossing.html")]
    public async Task PagesOfManyRecordsShowReadingProgress(string path)
    {
        _progress.Start(12_345);
        _progress.Advance();
        var (status, page) = await Request(path);
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, status);
        Assert.Contains("1 of 12,345 files are read", page, StringComparison.Ordinal);
        Assert.Contains("_preview/first/reload.js", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageThatWaitsLoadsAgain()
    {
        var context = ContextOf("/search.html");
        await Requests().Answer(context);
        Assert.Equal("1", context.Response.Headers["Refresh"]);
    }

    [Fact]
    public async Task ClaimIsProvenAndShownByItself()
    {
        var (status, page) = await Request(Crossing);
        Assert.Equal(StatusCodes.Status200OK, status);
        Assert.Contains("last crossing on Sunday", page, StringComparison.Ordinal);
        Assert.Contains("Other records are not (0 of 0 files are read)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"carriage\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Newest source", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    public async Task AnswerIsProvenAndShownByItself(string path)
    {
        var (status, page) = await Request(path);
        Assert.Equal(StatusCodes.Status200OK, status);
        Assert.Contains("sources/gazette-2021.html#b0-8-58", page, StringComparison.Ordinal);
        Assert.Contains("Other records are not (0 of 0 files are read)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"proven\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Crossing)]
    public async Task ForgedQuoteIsNeverShown(string path)
    {
        _site.WithForgedQuote();
        await IsDelayed(path);
    }

    [Fact]
    public async Task AnswerWithUncitedNumberIsNotShown()
    {
        _site.WithChanged("site.yaml", "The ferry stopped", "The ferry stopped after 17 years");
        await IsDelayed("/");
    }

    [Fact]
    public async Task QuoteOfAChangedReportIsNeverShown()
    {
        var source = Path.Combine(_site.Content, "sources", "gazette-2021.md");
        await File.AppendAllTextAsync(source, "\nAnd more.\n", TestContext.Current.CancellationToken);
        await IsDelayed(Crossing);
    }

    [Fact]
    public async Task ClaimWithMissingRecordIsNotShown()
    {
        File.Delete(Path.Combine(_site.Content, "sources", "gazette-2021.md"));
        await IsDelayed(Crossing);
    }

    [Fact]
    public async Task DraftIsNotShownBeforeTheOthers()
    {
        var draft = TinySiteFiles.Crossing.Replace("statement:", "draft: true\nstatement:", StringComparison.Ordinal);
        _site.With("claims/bridge/crossing.md", $"{draft}\n");
        await IsDelayed(Crossing);
    }

    [Fact]
    public async Task ScriptsOfTheFirstPagesAreServed()
    {
        var (status, script) = await Request("/_preview/first/reload.js");
        Assert.Equal(StatusCodes.Status200OK, status);
        Assert.Contains("EventSource", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckedContentReplacesTheFirstPages()
    {
        Complete();
        var (status, page) = await Request(Crossing);
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, status);
        Assert.DoesNotContain("Other records are not", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitingRequestsEndWithThePreview()
    {
        var context = ContextOf("/wiki.json");
        var answer = Requests().Answer(context);
        await _stop.CancelAsync();
        await answer;
        Assert.Equal(0, context.Response.Body.Length);
    }

    public void Dispose()
    {
        _stop.Dispose();
        _site.Dispose();
    }

    private async Task IsDelayed(string path)
    {
        var (status, page) = await Request(path);
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, status);
        Assert.DoesNotContain("crossing on Sunday", page, StringComparison.Ordinal);
    }

    private async Task<(int Status, string Text)> Request(string path)
    {
        var context = ContextOf(path);
        await Requests().Answer(context);
        context.Response.Body.Position = 0;
        using var reader = new StreamReader(context.Response.Body);
        return (context.Response.StatusCode, await reader.ReadToEndAsync());
    }

    private void Complete()
    {
        var pages = ProblemPages.Of([], site: null, PublishedAsset.All, EditorLinks.VsCode);
        _states.SetResult(new PreviewStateFeed(new PreviewState("1", pages, new RunResult([]))));
    }

    private PreviewRequests Requests() =>
        new(_states.Task, follows: false, _stop.Token)
        {
            First = new FirstPages(_site.Content, _progress, today: null),
            Patience = TimeSpan.Zero,
        };

    private static DefaultHttpContext ContextOf(string path) =>
        new()
        {
            Request = { Path = path, Method = "GET" },
            Response = { Body = new MemoryStream() },
        };
}
