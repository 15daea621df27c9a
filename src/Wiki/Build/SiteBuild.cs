using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Problems;
using Wiki.Publishing;
using Wiki.Reading;
using Wiki.Reading.Files;
using Wiki.Verifying.Pages;

namespace Wiki.Build;

/// <summary>
/// The stages in order: read, check, stage, write, verify, publish. If there is an error, nothing is published.
/// </summary>
internal static class SiteBuild
{
    /// <summary>Every stage but publishing; writes nothing.</summary>
    /// <param name="today">The day of the check, for dates in the future; null if it does not matter.</param>
    public static RunResult Check(string content, BuildProgress progress, DateOnly? today = null)
    {
        progress.Start(SiteStage.Reading);
        return Check(ContentReader.Read(content) with { Today = today }, new DiscardedSite(), progress);
    }

    /// <param name="previous">The previous check of the same folder; null for the first.</param>
    public static RunResult Check(
        ContentReading reading, ISiteTarget target, BuildProgress progress, IncrementalCheck? previous = null)
    {
        progress.Start(SiteStage.Checking);
        var check = ContentCheck.Of(reading, previous);
        if (check.Published is not { } corpus)
            return new RunResult(check.Problems);
        var edition = new Edition(corpus, check.Proofs, PublishedAsset.All);
        var site = SiteWriter.Write(edition, target, progress, SiteStage.MakingPages);
        progress.Start(SiteStage.VerifyingPages);
        return new RunResult([.. check.Problems, .. PagePolicy.Check(site!.Pages)]);
    }

    /// <param name="cache">The results of an earlier run; unchanged files are not read again.</param>
    public static RunResult Build(
        string content, string output, BuildProgress progress, DateOnly? today = null, FileCache? cache = null)
    {
        progress.Start(SiteStage.Reading);
        var reading = ContentReader.Read(content, cache) with { Today = today };
        progress.Start(SiteStage.Checking);
        var check = ContentCheck.Of(reading);
        if (check.Published is not { } corpus)
            return new RunResult(check.Problems);
        using var staged = Publisher.Stage(output, content);
        var edition = new Edition(corpus, check.Proofs, PublishedAsset.All);
        if (SiteWriter.Write(edition, staged, progress) is not { } site)
            return new RunResult([.. check.Problems, .. staged.Problems]);
        progress.Start(SiteStage.VerifyingPages);
        var pages = PagePolicy.Check(site.Pages);
        var vanished = VanishedClaims.Find(output, site.Paths);
        progress.Start(SiteStage.Publishing);
        if (!pages.Any(problem => problem.IsError))
            staged.Publish();
        var placeholders = PlaceholderAddresses.Find(corpus.Site);
        IReadOnlyList<Problem> problems =
            [.. check.Problems, .. pages, .. vanished, .. placeholders, .. staged.Problems];
        return staged.Published is { } files
            ? new RunResult(problems) { Published = files, Manifest = site.Manifest }
            : new RunResult(problems);
    }
}
