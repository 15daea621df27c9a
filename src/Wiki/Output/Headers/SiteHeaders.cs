namespace Wiki.Output.Headers;

/// <summary>
/// The HTTP headers of the site: the one table from which the policy within pages, the files for hosts and the preview
/// take theirs.
/// </summary>
internal static class SiteHeaders
{
    /// <summary>
    /// The policy within each page, for hosts that send no headers. It does not upgrade insecure requests: no request
    /// leaves the site, and a site on a network without certificates would lose its scripts.
    /// </summary>
    public const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types wiki";

    /// <summary>The header also applies to dossiers, whose style is inline.</summary>
    private static readonly string HeaderPolicy = PagePolicy.Replace(
        "style-src 'self'", $"style-src 'self' {DossierStyle.PolicySource}", StringComparison.Ordinal);

    private static readonly string[] DeniedFeatures =
    [
        "accelerometer", "camera", "clipboard-read", "display-capture", "geolocation", "gyroscope", "hid",
        "idle-detection", "magnetometer", "microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking",
    ];

    private static readonly string Permissions = string.Join(", ", DeniedFeatures.Select(feature => $"{feature}=()"));

    /// <summary>Linked sites do not learn which page a reader came from.</summary>
    public const string ReferrerPolicy = "no-referrer";

    /// <summary>For files whose name contains the hash of their bytes.</summary>
    public static Header AssetCaching { get; } = new("Cache-Control", "public, max-age=31536000, immutable");

    /// <summary>For all other files: cached, but revalidated before each use.</summary>
    public static Header PageCaching { get; } = new("Cache-Control", "no-cache");

    /// <summary>
    /// For the files that reports were received as, which others made: a browser saves them and opens none of them as a
    /// part of this site.
    /// </summary>
    public static Header Saving { get; } = new("Content-Disposition", "attachment");

    /// <summary>The type of a file, so that a browser reads it as nothing else.</summary>
    public static Header TypeOf(string path) => new("Content-Type", MediaType.Of(path));

    /// <summary>Sent with each response, on any host.</summary>
    public static IReadOnlyList<Header> Everywhere { get; } =
    [
        // A page cannot forbid framing in its own markup.
        new("Content-Security-Policy", $"{HeaderPolicy}; frame-ancestors 'none'"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", ReferrerPolicy),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("X-Frame-Options", "DENY"),
        // Writing to the clipboard is allowed; the buttons that copy a citation do it.
        new("Permissions-Policy", Permissions),
    ];

    /// <summary>Only for a published site: on localhost it would apply to other programs' ports too.</summary>
    public static Header Transport { get; } = new("Strict-Transport-Security", "max-age=31536000");
}
