namespace Wiki.Bibliography;

/// <summary>
/// Writes a work as a ContextObject of OpenURL (ANSI/NISO Z39.88-2004) in Dublin Core, which pages contain as COinS:
/// Zotero and others offer to save the report, or the claim, and not the page.
/// </summary>
internal static class ContextObject
{
    private const string Format = "info:ofi/fmt:kev:mtx:dc";

    /// <summary>Null where no address is a full one: what is saved could not be found again.</summary>
    public static string? Of(CitableWork work)
    {
        if (!work.Address.Contains("://", StringComparison.Ordinal))
            return null;
        var pairs = Pairs(work).Select(pair => $"{pair.Key}={Uri.EscapeDataString(OneLine.Of(pair.Value))}");
        return string.Join('&', pairs);
    }

    private static IEnumerable<(string Key, string Value)> Pairs(CitableWork work)
    {
        var type = WorkType.Of(work);
        yield return ("ctx_ver", "Z39.88-2004");
        yield return ("rft_val_fmt", Format);
        yield return ("rft.type", type.Zotero);
        yield return ("rft.title", work.Title);
        foreach (var author in work.Authors)
            yield return ("rft.creator", author);
        if (work.Container is { } container)
            yield return (type.Outlet == OutletRole.Container ? "rft.source" : "rft.publisher", container);
        if (IssueDate.Of(work.Issued) is { } date)
            yield return ("rft.date", date.Iso);
        yield return ("rft.language", work.Language);
        yield return ("rft.identifier", work.Address);
    }
}
