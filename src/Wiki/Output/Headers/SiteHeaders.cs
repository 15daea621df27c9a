namespace Wiki.Output.Headers;

/// <summary>
/// What browsers are told to allow: the one table from which the pages' own policy, the files for hosts and the preview
/// take theirs.
/// </summary>
internal static class SiteHeaders
{
    /// <summary>
    /// The policy that each page carries itself, for hosts that send no headers. No scheme is upgraded, because nothing is
    /// requested off site, and a site on a network without certificates would lose its scripts by it.
    /// </summary>
    public const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types wiki";

    /// <summary>A header binds dossiers too, whose style stands within them.</summary>
    private static readonly string HeaderPolicy = PagePolicy.Replace("style-src 'self'", $"style-src 'self' {DossierStyle.PolicySource}", StringComparison.Ordinal);

    /// <summary>No source learns from which page its address was followed.</summary>
    public const string ReferrerPolicy = "no-referrer";

    /// <summary>For the files whose name holds the hash of their bytes.</summary>
    public static Header AssetCaching { get; } = new("Cache-Control", "public, max-age=31536000, immutable");

    /// <summary>For all other files: kept, and asked for again before each use.</summary>
    public static Header PageCaching { get; } = new("Cache-Control", "no-cache");

    /// <summary>With each answer, on any host.</summary>
    public static IReadOnlyList<Header> Everywhere { get; } =
    [
        // A page cannot forbid by itself that others frame it.
        new("Content-Security-Policy", $"{HeaderPolicy}; frame-ancestors 'none'"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", ReferrerPolicy),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("X-Frame-Options", "DENY"),
        // The clipboard may be written to, which is what the buttons that copy a citation do.
        new("Permissions-Policy", "accelerometer=(), camera=(), clipboard-read=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()"),
    ];

    /// <summary>With each answer of a published site; on this machine it would bind other programs' ports too.</summary>
    public static Header Transport { get; } = new("Strict-Transport-Security", "max-age=31536000");
}
