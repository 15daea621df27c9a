using Wiki.Verifying.Pages;

namespace Wiki.Build;

/// <summary>A site that has been written in full.</summary>
/// <param name="Pages">The pages as they were read back.</param>
/// <param name="Paths">The paths of all files.</param>
internal sealed record WrittenSite(PageSet Pages, IReadOnlyList<string> Paths);
