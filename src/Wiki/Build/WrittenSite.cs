using Wiki.Verifying.Pages;

namespace Wiki.Build;

/// <summary>A completely written site.</summary>
/// <param name="Pages">The pages as they were read back.</param>
/// <param name="Paths">The paths of all files.</param>
/// <param name="Manifest">The SHA-256 of the manifest.</param>
internal sealed record WrittenSite(PageSet Pages, IReadOnlyList<string> Paths, string Manifest);
