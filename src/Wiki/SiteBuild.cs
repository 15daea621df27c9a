using Wiki.Checking;
using Wiki.Checking.Pages;
using Wiki.Exports;
using Wiki.Publishing;
using Wiki.Reading;
using Wiki.Rendering;

namespace Wiki;

/// <summary>The five stages: read, check, render, check pages, publish. Any error means that nothing is written.</summary>
internal static class SiteBuild
{
    /// <summary>All stages but the last.</summary>
    public static BuildResult Check(string content)
    {
        var reading = ContentReader.Read(content);
        if (reading.Corpus is not { } corpus)
            return new BuildResult([], reading.Problems);
        var (proofs, found) = Policy.Check(corpus, reading.Unread);
        var problems = DraftRecords.Soften([.. reading.Problems, .. found], corpus);
        if (HasErrors(problems))
            return new BuildResult([], problems);
        var edition = new Edition(DraftRecords.Leave(corpus), proofs, PublishedAsset.All);
        var others = DataFiles.Write(edition);
        var pages = PageRenderer.Render(edition);
        problems = [.. problems, .. PagePolicy.Check(pages, others.Select(file => file.Path), edition.BasePath)];
        return new BuildResult([.. pages.Select(page => new SiteFile(page.Route.Path, page.Html)), .. others], problems);
    }

    public static BuildResult Build(string content, string output)
    {
        var result = Check(content);
        if (result.HasErrors || Publisher.Publish(output, content, result.Files) is not { } problem)
            return result;
        return result with { Problems = [.. result.Problems, problem] };
    }

    private static bool HasErrors(IEnumerable<Problem> problems) => problems.Any(problem => problem.Severity == Severity.Error);
}
