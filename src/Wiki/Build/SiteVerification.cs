using System.Text.Json;
using Wiki.Checking;
using Wiki.Checking.Quotes;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Verifying.Pages;
using Wiki.Verifying.Published;

namespace Wiki.Build;

/// <summary>
/// Verifies a published site with its own files only: they are those of its manifest, the content that it ships passes
/// every check, and this content makes each of the files again, byte by byte.
/// </summary>
internal static class SiteVerification
{
    /// <param name="folder">The folder of the site.</param>
    /// <param name="progress">The stages.</param>
    /// <param name="named">The SHA-256 that the manifest has to have; null if none is named.</param>
    public static Verification Check(string folder, BuildProgress progress, string? named = null)
    {
        progress.Start(SiteStage.ComparingWithManifest);
        if (!File.Exists(Path.Combine(folder, DataFormats.Manifest.Path)))
            return Verification.Failed(PublishedSiteProblems.NoPublishedSite(folder));
        try
        {
            if (PublishedFolder.Irregular(folder).FirstOrDefault() is { } irregular)
                return Verification.Failed(PublishedSiteProblems.NotRegular(irregular));
            var site = PublishedSite.Read(folder);
            return named is null || named == site.ManifestHash
                ? Check(site, progress)
                : Verification.Failed(PublishedSiteProblems.ManifestOfAnother(named, site.ManifestHash));
        }
        catch (Exception fault) when (IOFailure.Is(fault))
        {
            return Verification.Failed(PublishedSiteProblems.SiteUnreadable(folder, fault.Message));
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException)
        {
            return Verification.Failed(PublishedSiteProblems.DataUnreadable(folder, fault.Message));
        }
    }

    private static Verification Check(PublishedSite site, BuildProgress progress)
    {
        IReadOnlyList<Problem> changes = [.. FilesMatchTheManifest.Check(site), .. FormerFilesAreHarmless.Check(site)];
        if (!site.Has(DataFormats.Content.Path))
            return new Verification(new RunResult(changes.DefaultIfEmpty(PublishedSiteProblems.ContentMissing())));
        // Changed content makes other files, each of which would be a problem of its own.
        if (changes.Any(problem => problem.At.File == DataFormats.Content.Path))
            return new Verification(new RunResult(changes));
        return CheckContent(site, progress).With(changes);
    }

    private static Verification CheckContent(PublishedSite site, BuildProgress progress)
    {
        progress.Start(SiteStage.Reading);
        List<Problem> problems = [];
        using var content = ShippedContent.Unpack(Path.Combine(site.Folder, DataFormats.Content.Path), problems);
        if (content is null)
            return new Verification(new RunResult(problems));
        var reading = ContentReader.Read(content.Root, name: DataFormats.Content.Path);
        progress.Start(SiteStage.Checking);
        var check = ContentCheck.Of(reading);
        return check.Published is { } corpus
            ? Remake(corpus, check, site, progress)
            : new Verification(new RunResult(check.Problems.Where(problem => problem.IsError)));
    }

    private static Verification Remake(
        Corpus corpus, ContentCheck check, PublishedSite site, BuildProgress progress)
    {
        var remade = new RemadeSite(site);
        var edition = new Edition(corpus, check.Proofs, PublishedAsset.All);
        var written = SiteWriter.Write(edition, remade, progress, SiteStage.RemakingSite)!;
        progress.Start(SiteStage.VerifyingPages);
        return new Verification(new RunResult(remade.Problems().Concat(PagePolicy.Check(written.Pages))))
        {
            Files = written.Paths.Count - 1,
            Quotes = QuoteProver.Quotes(corpus).Sum(quote => quote.Parts.Count),
            Claims = corpus.Claims.Count,
            Sources = corpus.Sources.Count,
            Received = corpus.Sources.Count(source => source.Received is not null),
            Manifest = site.ManifestHash,
        };
    }
}
