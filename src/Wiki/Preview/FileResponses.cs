using Microsoft.AspNetCore.Http;
using Wiki.Output;
using Wiki.Output.Headers;

namespace Wiki.Preview;

/// <summary>Responds to a request with a file of the site; no other file of the machine is accessible.</summary>
internal static class FileResponses
{
    /// <param name="context">The request.</param>
    /// <param name="find">Finds a file by its path from the site's root.</param>
    /// <param name="status">The status of the response if the file is found.</param>
    public static Task Answer(HttpContext context, Func<string, SiteFile?> find, int status = StatusCodes.Status200OK)
    {
        if (find(PathOf(context)) is { } file)
            return Send(context, file, status);
        return find(Route.NotFound.Path) is { } notFound
            ? Send(context, notFound, StatusCodes.Status404NotFound)
            : Refuse(context, StatusCodes.Status404NotFound);
    }

    /// <summary>The path of the file that is requested, from the site's root.</summary>
    public static string PathOf(HttpContext context)
    {
        var path = (context.Request.Path.Value ?? "/").TrimStart('/');
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    public static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Send(HttpContext context, SiteFile file, int status)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = MediaType.Of(file.Path);
        if (file.Path.StartsWith(DataFormats.ReceivedFolder, StringComparison.Ordinal))
            response.Headers.Append(SiteHeaders.Saving.Name, SiteHeaders.Saving.Value);
        var bytes = file.Bytes;
        response.ContentLength = bytes.Length;
        var isHead = HttpMethods.IsHead(context.Request.Method);
        return isHead ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }
}
