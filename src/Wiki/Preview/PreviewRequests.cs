using Microsoft.AspNetCore.Http;

namespace Wiki.Preview;

/// <summary>Responds with the current content, and notifies open pages when it changes.</summary>
/// <param name="content">The states of the preview.</param>
/// <param name="follows">Whether open pages go to the page that was just saved.</param>
/// <param name="stop">Ends all streams.</param>
internal sealed class PreviewRequests(PreviewStateFeed content, bool follows, CancellationToken stop)
{
    private const string Changes = $"/{ClientAssets.Folder}changes";

    public Task Answer(HttpContext context)
    {
        if (context.Request.Path == Changes)
            return AnswerChanges(context);
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

    private Task AnswerChanges(HttpContext context) => RequestRules.IsFromOurPages(context.Request)
        ? StreamStates(context)
        : FileResponses.Refuse(context, StatusCodes.Status403Forbidden);

    private static string Current(string path, PreviewState now)
    {
        var basePath = now.Pages.BasePath;
        var own = $"/{path}".StartsWith(basePath, StringComparison.Ordinal) ? path[(basePath.Length - 1)..] : path;
        var name = own.StartsWith(ClientAssets.Folder, StringComparison.Ordinal) ? own.Split('/') : [];
        return name.Length == 3 ? $"{ClientAssets.Folder}{now.Edition}/{name[2]}" : own;
    }

    /// <summary>A stream of server-sent events: the current state, and each new one.</summary>
    private async Task StreamStates(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        try
        {
            await foreach (var state in content.Follow(end.Token))
            {
                var data = PreviewStateJson.Write(state, follows);
                await context.Response.WriteAsync($"retry: 500\ndata: {data}\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page or the preview was closed.
        }
    }
}
