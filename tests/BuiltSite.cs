using Wiki.Build;
using Wiki.Output;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Tests;

/// <summary>A site made in memory, with what the run found.</summary>
/// <param name="Files">In the order of their paths.</param>
internal sealed record BuiltSite(IReadOnlyList<SiteFile> Files, RunResult Result)
{
    public IReadOnlyList<Problem> Problems => Result.Problems;

    public static BuiltSite Of(string content)
    {
        var files = new SiteInMemory();
        var result = SiteBuild.Check(ContentReader.Read(content), files, new BuildProgress());
        return new BuiltSite(files.InOrder, result);
    }
}
