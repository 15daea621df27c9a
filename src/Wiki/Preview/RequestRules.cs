using Microsoft.AspNetCore.Http;

namespace Wiki.Preview;

/// <summary>
/// Who may ask the preview for what: this machine's own names alone, so that no other name can be pointed at it (DNS
/// rebinding), reading alone, and nothing but a visit from the pages of other sites.
/// </summary>
internal static class RequestRules
{
    private const string SameOrigin = "same-origin";

    /// <summary>The port of an address that names none.</summary>
    private const int DefaultPort = 80;

    /// <summary>The status that refuses a request; null where it may be answered.</summary>
    public static int? Refuse(HttpRequest request, int port)
    {
        if (request.Host.Host is not ("127.0.0.1" or "localhost" or "[::1]") || (request.Host.Port ?? DefaultPort) != port)
            return StatusCodes.Status421MisdirectedRequest;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return StatusCodes.Status405MethodNotAllowed;
        return IsTakenByAnotherSite(request) ? StatusCodes.Status403Forbidden : null;
    }

    /// <summary>
    /// Whether one of our own pages asks. A browser says so in a header that no script can set, and it names no origin where
    /// it is the same.
    /// </summary>
    public static bool IsFromOurPages(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == SameOrigin && (request.Headers.Origin.Count == 0 || request.Headers.Origin == $"{request.Scheme}://{request.Host}");

    /// <summary>Another site may lead to a page, but not take a script or a picture of ours into its own.</summary>
    private static bool IsTakenByAnotherSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" && request.Headers["Sec-Fetch-Mode"] != "navigate";
}
