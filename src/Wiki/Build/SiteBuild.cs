using System.Collections.Concurrent;
using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Problems;
using Wiki.Publishing;
using Wiki.Reading;
using Wiki.Verifying.Pages;

namespace Wiki.Build;

/// <summary>The five stages: read, check, render, check pages, publish. Any error means that nothing is published.</summary>
internal static class SiteBuild
{
    /// <summary>All stages but the last; the files of the site are kept, in the order of their paths.</summary>
    public static BuildResult Check(string content)
    {
        var files = new ConcurrentBag<SiteFile>();
        var result = Check(content, new Stages(), file => files.Add(file.Whole()));
        return result with { Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)] };
    }

    /// <param name="take">Writes each file of the site as it is made; left out where nobody needs them.</param>
    public static BuildResult Check(string content, Stages stages, Action<SiteFile>? take = null) =>
        Check(stages.Run("reading", () => ContentReader.Read(content)), stages, take: take);

    /// <param name="before">What a run over the same folder proved before.</param>
    public static BuildResult Check(ContentReading reading, Stages stages, EarlierCheck? before = null, Action<SiteFile>? take = null)
    {
        var check = stages.Run("checking", () => ContentCheck.Of(reading, before));
        var pages = check.Published is { } corpus ? Render(new Edition(corpus, check.Proofs, PublishedAsset.All), stages, take ?? (file => file.WriteTo(Stream.Null))).Problems : [];
        return new BuildResult([], [.. check.Problems, .. pages]);
    }

    public static BuildResult Build(string content, string output, Stages? told = null)
    {
        var stages = told ?? new Stages();
        var reading = stages.Run("reading", () => ContentReader.Read(content));
        var check = stages.Run("checking", () => ContentCheck.Of(reading));
        if (check.Published is not { } corpus)
            return new BuildResult([], check.Problems);
        IReadOnlyList<Problem> pages = [];
        IReadOnlyList<Problem> vanished = [];
        var problem = Publisher.Publish(output, content, take =>
        {
            (var site, pages) = Render(new Edition(corpus, check.Proofs, PublishedAsset.All), stages, take);
            vanished = VanishedClaims.Find(output, site.Paths);
            return pages.All(page => page.Severity != Severity.Error);
        }, stages);
        return new BuildResult([], [.. check.Problems, .. pages, .. vanished, .. problem is null ? (Problem[])[] : [problem]]);
    }

    private static (RenderedSite Site, IReadOnlyList<Problem> Problems) Render(Edition edition, Stages stages, Action<SiteFile> take)
    {
        var site = stages.Run("rendering", () => RenderedSite.Of(edition, take, stages.Stop));
        return (site, stages.Run("checking pages", () => PagePolicy.Check(new PageSet(site.Pages, site.Paths, site.BasePath))));
    }
}
