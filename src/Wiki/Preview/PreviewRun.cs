using Wiki.Reading.Watching;
using Wiki.Reporting;

namespace Wiki.Preview;

/// <summary>A run of the preview, from the first reading of the content until it is cancelled.</summary>
/// <param name="Content">The content folder.</param>
/// <param name="Follows">Whether open pages go to the page that was just saved.</param>
internal sealed record PreviewRun(string Content, PreviewPort Port, bool Follows, RunOutput Output)
{
    /// <summary>
    /// Reading keeps a thread for each core busy, and without more of them the thread pool would make the first request
    /// wait for half a second.
    /// </summary>
    private const int ThreadsForRequests = 4;

    /// <summary>The day of a check, for dates in the future.</summary>
    public Func<DateOnly>? Today { get; init; }

    /// <summary>Opens the places of problems.</summary>
    public EditorLinks Editor { get; init; } = EditorLinks.VsCode;

    /// <summary>The templates to follow; null outside of a checkout.</summary>
    public TemplateFolder? Templates { get; init; }

    /// <param name="started">Receives the address once it can be opened.</param>
    /// <param name="stop">Ends the preview.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> Start(Action<string> started, CancellationToken stop)
    {
        using var watch = new ContentWatch(Content, Console.WriteLine);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var preview = new PreviewLoop(this, watch);
        if (!Directory.Exists(Content))
            return ExitCode.Of(await preview.Once(stop));
        ThreadPool.GetMinThreads(out _, out var ports);
        ThreadPool.SetMinThreads(Environment.ProcessorCount + ThreadsForRequests, ports);
        var checking = Task.Run(() => preview.Run(end.Token), CancellationToken.None);
        // The server starts while the content is checked.
        var requests = new PreviewRequests(preview.States, Follows, end.Token)
        {
            First = new FirstPages(Content, watch.Progress, Today?.Invoke()),
        };
        var serving = PreviewServer.Run(Port, requests.Answer, started, end.Token);
        var ended = await Task.WhenAny(serving, checking);
        await end.CancelAsync();
        await ended;
        return await serving;
    }
}
