using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>
/// Finds a base address that cannot be published: a domain reserved for examples, or the local machine. It is accepted
/// while a wiki is being written, but the feeds and canonical links of a published site would lead there.
/// </summary>
internal static class PlaceholderAddresses
{
    /// <summary>RFC 2606 and RFC 6761.</summary>
    private static readonly string[] Reserved =
    [
        "example.org", "example.com", "example.net", "example", "test", "invalid", "localhost", "local",
    ];

    public static IEnumerable<Problem> Find(Site site)
    {
        if (site.Base is { } address && IsPlaceholder(new Uri(address.Value)))
            yield return PublishingProblems.PlaceholderAddress(address);
    }

    private static bool IsPlaceholder(Uri address) => address.IsLoopback || Array.Exists(
        Reserved,
        name => $".{address.IdnHost}".TrimEnd('.').EndsWith($".{name}", StringComparison.OrdinalIgnoreCase));
}
