using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>Finds claims of the published site that the new one lacks, as links to their pages would break.</summary>
internal static class VanishedClaims
{
    /// <summary>Empty if the output folder does not contain a published site.</summary>
    public static IReadOnlyList<Problem> Find(string output, IEnumerable<string> paths)
    {
        if (!File.Exists(Path.Combine(output, SiteMarker.FileName)))
            return [];
        var folder = RecordKind.Claim.Folder();
        var present = paths.ToHashSet(StringComparer.Ordinal);
        var vanished = PagesIn(Path.Combine(output, folder))
            .Select(name => $"{folder}/{name}")
            .Where(path => !present.Contains(path))
            .Order(StringComparer.Ordinal);
        return [.. vanished.Select(Vanished)];
    }

    private static Problem Vanished(string path) =>
        PublishingProblems.ClaimVanished(path, Path.GetFileNameWithoutExtension(path));

    private static IEnumerable<string> PagesIn(string folder)
    {
        try
        {
            if (!Directory.Exists(folder))
                return [];
            return [.. Directory.EnumerateFiles(folder, "*.html").Select(path => Path.GetFileName(path))];
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            // Publishing fails for the same reason, and reports it.
            return [];
        }
    }
}
