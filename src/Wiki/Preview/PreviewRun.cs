using Wiki.Problems;
using Wiki.Reading.Watching;
using Wiki.Reporting;

namespace Wiki.Preview;

/// <summary>A preview, from the first reading of the content until it is told to end.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Follows">Whether open pages go to the page just saved.</param>
internal sealed record PreviewRun(string Content, PreviewPort Port, bool Follows, RunOutput Output)
{
    /// <param name="started">Told the address once it can be opened.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> Start(Action<string> started, CancellationToken stop)
    {
        using var watch = new ContentWatch(Content, Console.WriteLine);
        var preview = new PreviewLoop(watch, Output);
        var content = await preview.Begin(stop);
        if (content.Now.Result.Problems.Any(problem => problem.Code == Codes.NoContent))
            return ExitCode.Of(content.Now.Result);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var serving = PreviewServer.Run(Port, new PreviewRequests(content, Follows, end.Token).Answer, started, end.Token);
        var ended = await Task.WhenAny(serving, preview.Follow(content, end.Token));
        await end.CancelAsync();
        await ended;
        return await serving;
    }
}
