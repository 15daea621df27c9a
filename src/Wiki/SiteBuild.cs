using Wiki.Checking;
using Wiki.Checking.Pages;
using Wiki.Publishing;
using Wiki.Reading;
using Wiki.Rendering;

namespace Wiki;

/// <summary>The five stages: read, check, render, check pages, publish. Any error means that nothing is written.</summary>
internal static class SiteBuild
{
    /// <summary>All stages but the last.</summary>
    public static BuildResult Check(string content, Stages? told = null)
    {
        var stages = told ?? new Stages();
        return Check(stages.Run("reading", () => ContentReader.Read(content)), stages);
    }

    /// <param name="before">What a run over the same folder proved before.</param>
    public static BuildResult Check(ContentReading reading, Stages stages, EarlierCheck? before = null)
    {
        var check = stages.Run("checking", () => ContentCheck.Of(reading, before));
        if (check.Published is not { } corpus)
            return new BuildResult([], check.Problems);
        var site = stages.Run("rendering", () => RenderedSite.Of(new Edition(corpus, check.Proofs, PublishedAsset.All)));
        var problems = stages.Run("checking pages", () => PagePolicy.Check(site.Pages, site.Others.Select(file => file.Path), site.BasePath));
        return new BuildResult(site.Files, [.. check.Problems, .. problems]);
    }

    public static BuildResult Build(string content, string output, Stages? told = null)
    {
        var stages = told ?? new Stages();
        var result = Check(content, stages);
        if (result.HasErrors)
            return result;
        var vanished = VanishedClaims.Find(output, result.Files);
        var problem = stages.Run("publishing", () => Publisher.Publish(output, content, result.Files, stages.Stop));
        return result with { Problems = [.. result.Problems, .. vanished, .. problem is null ? (Problem[])[] : [problem]] };
    }
}
