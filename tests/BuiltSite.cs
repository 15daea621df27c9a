using System.Collections.Concurrent;
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
        var files = new FilesInMemory();
        var result = SiteBuild.Check(ContentReader.Read(content), files, new BuildProgress());
        return new BuiltSite(files.InOrder, result);
    }
}

/// <summary>Keeps the files of a site with their bytes.</summary>
internal sealed class FilesInMemory : ISiteTarget
{
    private readonly ConcurrentBag<SiteFile> _files = [];

    public bool IsClosed => false;

    public IReadOnlyList<SiteFile> InOrder => [.. _files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    public void Write(SiteFile file) => _files.Add(file.Whole());
}
