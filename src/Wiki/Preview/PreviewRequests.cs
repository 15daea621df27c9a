using Microsoft.AspNetCore.Http;

namespace Wiki.Preview;

/// <summary>Responds with the current content, and notifies open pages when it changes.</summary>
/// <param name="states">The states of the preview, once the content has been checked.</param>
/// <param name="follows">Whether open pages go to the page that was just saved.</param>
/// <param name="stop">Ends all streams.</param>
internal sealed class PreviewRequests(Task<PreviewStateFeed> states, bool follows, CancellationToken stop)
{
    private const string Changes = $"/{ClientAssets.Folder}changes";

    /// <summary>After this time a page that says how far the reading is loads again, also without scripts.</summary>
    private const string SecondsOfWaiting = "1";

    /// <summary>The pages until the content has been checked; without them requests wait.</summary>
    public FirstPages? First { get; init; }

    /// <summary>Most wikis are checked within this time, and their readers see no page but the one requested.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(150);

    public async Task Answer(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        try
        {
            if (!await IsAnsweredFirst(context, end.Token))
                await Answer(context, await states.WaitAsync(end.Token), end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page or the preview was closed.
        }
    }

    /// <summary>Answers with one of the first pages, if the content is not checked soon.</summary>
    private async Task<bool> IsAnsweredFirst(HttpContext context, CancellationToken end)
    {
        if (First is null || context.Request.Path == Changes)
            return false;
        if (IsPage(context.Request.Path))
            await Task.WhenAny(states, Task.Delay(Patience, end));
        if (states.IsCompleted || First.Find(FileResponses.PathOf(context)) is not var (file, isComplete))
            return false;
        if (!isComplete)
            context.Response.Headers["Refresh"] = SecondsOfWaiting;
        var status = isComplete ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        await FileResponses.Answer(context, _ => file, status);
        return true;
    }

    private Task Answer(HttpContext context, PreviewStateFeed content, CancellationToken end)
    {
        if (context.Request.Path == Changes)
            return AnswerChanges(context, content, end);
        var now = content.Now;
        var status = now.IsShown || !IsPage(context.Request.Path)
            ? StatusCodes.Status200OK
            : StatusCodes.Status503ServiceUnavailable;
        // A page may request assets of an older edition; the current ones replace them.
        return FileResponses.Answer(context, path => now.Pages.Find(Current(path, now)), status);
    }

    /// <summary>Styles and scripts are served also while no page of the content can be shown.</summary>
    private static bool IsPage(PathString path) =>
        path.Value is not { } value || value.EndsWith('/') || value.EndsWith(".html", StringComparison.Ordinal);

    private Task AnswerChanges(HttpContext context, PreviewStateFeed content, CancellationToken end) =>
        RequestRules.IsFromOurPages(context.Request)
            ? StreamStates(context, content, end)
            : FileResponses.Refuse(context, StatusCodes.Status403Forbidden);

    private static string Current(string path, PreviewState now)
    {
        var basePath = now.Pages.BasePath;
        var own = $"/{path}".StartsWith(basePath, StringComparison.Ordinal) ? path[(basePath.Length - 1)..] : path;
        var name = own.StartsWith(ClientAssets.Folder, StringComparison.Ordinal) ? own.Split('/') : [];
        return name.Length == 3 ? $"{ClientAssets.Folder}{now.Edition}/{name[2]}" : own;
    }

    /// <summary>A stream of server-sent events: the current state, and each new one.</summary>
    private async Task StreamStates(HttpContext context, PreviewStateFeed content, CancellationToken end)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        await foreach (var state in content.Follow(end))
        {
            var data = PreviewStateJson.Write(state, follows);
            await context.Response.WriteAsync($"retry: 500\ndata: {data}\n\n", end);
            await context.Response.Body.FlushAsync(end);
        }
    }
}
