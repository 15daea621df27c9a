using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Wiki.Preview;

/// <summary>
/// The requests that the preview accepts: only under the names of this machine, so that no other name can be resolved
/// to it (DNS rebinding), only GET and HEAD, and from pages of other sites only navigation.
/// </summary>
internal static class RequestRules
{
    private const string SameOrigin = "same-origin";

    /// <summary>The port of a host without one.</summary>
    private const string DefaultPort = "80";

    /// <summary>The status code of a rejected request; null if it is accepted.</summary>
    public static int? Refuse(HttpRequest request, int port)
    {
        if (!IsOurs(request.Headers.Host.ToString(), port))
            return StatusCodes.Status421MisdirectedRequest;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return StatusCodes.Status405MethodNotAllowed;
        return IsEmbeddedByAnotherSite(request) || !HasOurOrigin(request) ? StatusCodes.Status403Forbidden : null;
    }

    /// <summary>
    /// Whether the request is from a page of the preview. Browsers say so in a header that no script can set, and send
    /// no origin or the same.
    /// </summary>
    public static bool IsFromOurPages(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == SameOrigin && HasOurOrigin(request);

    /// <summary>A browser sends no origin with a link, and that of the page with a request of its script.</summary>
    private static bool HasOurOrigin(HttpRequest request) =>
        request.Headers.Origin is var origin
        && (origin.Count == 0 || origin == $"{request.Scheme}://{request.Headers.Host}");

    /// <summary>The header as it was sent: parsing it would fail for a host such as <c>xn--localhost</c>.</summary>
    private static bool IsOurs(string host, int port)
    {
        var end = host.EndsWith(']') ? -1 : host.LastIndexOf(':');
        var (name, number) = end < 0 ? (host, DefaultPort) : (host[..end], host[(end + 1)..]);
        return name is "127.0.0.1" or "localhost" or "[::1]" && number == port.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Another site may link to a page, but not embed one of our scripts or pictures.</summary>
    private static bool IsEmbeddedByAnotherSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        && request.Headers["Sec-Fetch-Mode"] != "navigate";
}
