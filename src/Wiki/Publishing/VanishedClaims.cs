using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>Claims that the site published before has and the new one has not; the addresses of their pages would break.</summary>
internal static class VanishedClaims
{
    /// <summary>Known only where the site published before lies in the output folder.</summary>
    public static IReadOnlyList<Problem> Find(string output, IEnumerable<string> paths)
    {
        if (!File.Exists(Path.Combine(output, SiteMarker.FileName)))
            return [];
        var folder = RecordKind.Claim.Folder();
        var present = paths.ToHashSet(StringComparer.Ordinal);
        return [.. PagesIn(Path.Combine(output, folder)).Select(name => $"{folder}/{name}").Where(path => !present.Contains(path)).Order(StringComparer.Ordinal).Select(path => PublishingProblems.ClaimVanished(path, Path.GetFileNameWithoutExtension(path)))];
    }

    private static IEnumerable<string> PagesIn(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.html").Select(path => Path.GetFileName(path))] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Publishing meets the same fault, and tells it.
            return [];
        }
    }
}
