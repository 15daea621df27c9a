using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>The files that are the same in each wiki, such as the schemas, are those of this version.</summary>
internal static class FixedFilesAreOfThisProgram
{
    public static IEnumerable<Problem> Check(ShippedSite site, IEnumerable<SiteFile> known) =>
        from file in known
        where !site.Bytes(file.Path).AsSpan().SequenceEqual(file.Bytes)
        select PublishedSiteProblems.FixedFileChanged(file.Path);
}
