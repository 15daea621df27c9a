using Microsoft.AspNetCore.Http;

namespace Wiki.Preview;

/// <summary>Answers with the content as it is now, and tells open pages when it becomes another.</summary>
/// <param name="follows">Whether open pages go to the page that was just saved.</param>
internal sealed class PreviewAnswers(LiveContent content, bool follows, CancellationToken stop)
{
    private const string Changes = $"/{ClientAssets.Folder}changes";

    public Task Answer(HttpContext context)
    {
        if (context.Request.Path == Changes)
            return RequestRules.IsFromOurPages(context.Request) ? Tell(context) : FileAnswers.Refuse(context, StatusCodes.Status403Forbidden);
        var now = content.Now;
        // A page names the assets of its own edition, which may have gone since; those of another do the same.
        return FileAnswers.Answer(context, path => now.Pages.Find(Current(path, now)), now.IsShown ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static string Current(string path, Moment now)
    {
        var own = $"/{path}".StartsWith(now.Pages.BasePath, StringComparison.Ordinal) ? path[(now.Pages.BasePath.Length - 1)..] : path;
        var name = own.StartsWith(ClientAssets.Folder, StringComparison.Ordinal) ? own.Split('/') : [];
        return name.Length == 3 ? $"{ClientAssets.Folder}{now.Edition}/{name[2]}" : own;
    }

    /// <summary>A stream of server-sent events: the moment that is now, and each that comes.</summary>
    private async Task Tell(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        try
        {
            await foreach (var moment in content.Follow(end.Token))
            {
                var state = PreviewStateJson.Write(moment, follows);
                await context.Response.WriteAsync($"retry: 500\ndata: {state}\n\n", end.Token);
                await context.Response.Body.FlushAsync(end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page or the preview was closed.
        }
    }
}
