using Microsoft.AspNetCore.Http;
using Wiki.Output;
using Wiki.Preview;
using Wiki.Problems;
using Xunit;

namespace Wiki.Tests.Preview;

public sealed class FirstCheckTests : IDisposable
{
    private readonly TaskCompletionSource<PreviewStateFeed> _states = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly DefaultHttpContext _context = new() { Request = { Path = "/index.html", Method = "GET" } };

    [Fact]
    public async Task RequestsWaitForTheFirstCheck()
    {
        var answer = new PreviewRequests(_states.Task, follows: false, _stop.Token).Answer(_context);
        Assert.False(answer.IsCompleted);
        var pages = ProblemPages.Of([], site: null, PublishedAsset.All, EditorLinks.VsCode);
        _states.SetResult(new PreviewStateFeed(new PreviewState("1", pages, new RunResult([]))));
        await answer;
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, _context.Response.StatusCode);
    }

    [Fact]
    public async Task WaitingRequestsEndWithThePreview()
    {
        var answer = new PreviewRequests(_states.Task, follows: false, _stop.Token).Answer(_context);
        await _stop.CancelAsync();
        await answer;
        Assert.False(_context.Response.HasStarted);
    }

    public void Dispose() => _stop.Dispose();
}
