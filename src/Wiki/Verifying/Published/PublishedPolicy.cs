using Wiki.Output;
using Wiki.Output.Json;
using Wiki.Problems;
using Wiki.Verifying.Pages;

namespace Wiki.Verifying.Published;

/// <summary>The rules for a published site, on its own files only.</summary>
internal static class PublishedPolicy
{
    /// <summary>What the site says in several files has to agree.</summary>
    private static readonly IReadOnlyList<Func<ShippedSite, IEnumerable<Problem>>> Agreement =
    [
        TextsAreSealed.Check,
        ClaimsAreShownAsShipped.Check,
        ProseIsShownAsShipped.Check,
        ClaimFilesAreAsShipped.Check,
        QuotesSayWhatTheyLeaveOut.Check,
        BriefQuotesAreAsShipped.Check,
        TablesAreAsShipped.Check,
        CardsAreAsShipped.Check,
        BrowsersCompareWhatIsShipped.Check,
        SearchShowsWhatIsShipped.Check,
        AnnotationsAreAsShipped.Check,
        ReferencesAreAsShipped.Check,
        StixIsAsShipped.Check,
        FeedIsAsShipped.Check,
        AssetsAreNamedByTheirBytes.Check,
        OnlyKnownScriptsRun.Check,
        OnlyKnownStylesAreLoaded.Check,
        PagesAreThoseOfTheRecords.Check,
        RecordsAreNamedAsShipped.Check,
        RowsSayWhatIsShipped.Check,
        MatricesAreAsShipped.Check,
        HeadsSayWhatPagesSay.Check,
        FramesAreTheSame.Check,
        CrawlerFilesListThePages.Check,
        CitationsToCopyAreAsShipped.Check,
        CountsAreThoseOfTheRecords.Check,
        TermsMeanWhatTheMethodSays.Check,
        ChipsAreThoseOfTheRecords.Check,
        MarksNameWhatQuotesThem.Check,
        FactsAreThoseOfTheRecords.Check,
        RelationsAreAsShipped.Check,
        HeadingsAreAsShipped.Check,
        DetailsAreThoseOfTheRecords.Check,
        ChronologiesAreAsShipped.Check,
    ];

    /// <param name="folder">The folder of the site.</param>
    /// <param name="known">The files that are the same in each wiki.</param>
    /// <param name="named">The SHA-256 that the manifest has to have; null if none is named.</param>
    public static Verification Check(string folder, IReadOnlyList<SiteFile> known, string? named = null)
    {
        if (!File.Exists(Path.Combine(folder, DataFormats.Manifest.Path)))
            return Verification.Failed(PublishedSiteProblems.NoPublishedSite(folder));
        try
        {
            if (PublishedFolder.Irregular(folder).FirstOrDefault() is { } irregular)
                return Verification.Failed(PublishedSiteProblems.NotRegular(irregular));
            var bytes = PublishedFolder.Bytes(folder, DataFormats.Manifest.Path);
            var hash = Sha256.Hex(bytes);
            if (named is not null && named != hash)
                return Verification.Failed(PublishedSiteProblems.ManifestOfAnother(named, hash));
            var manifest = PublishedJson.Read(bytes, PublishedJson.Files.ManifestJson);
            var wiki = PublishedJson.Read(
                PublishedFolder.Bytes(folder, DataFormats.Wiki.Path),
                PublishedJson.Files.WikiJson);
            var site = new ShippedSite(wiki, PublishedFolder.Read(folder), manifest);
            return Check(site, manifest, known) with { Manifest = hash };
        }
        catch (Exception fault) when (IOFailure.Is(fault))
        {
            return Verification.Failed(PublishedSiteProblems.SiteUnreadable(folder, fault.Message));
        }
        catch (Exception fault) when (UnexpectedForm.IsIn(fault))
        {
            return Verification.Failed(PublishedSiteProblems.DataUnreadable(folder, fault.Message));
        }
    }

    private static Verification Check(
        ShippedSite site,
        ManifestJson manifest,
        IReadOnlyList<SiteFile> known)
    {
        var (files, wiki) = (site.Files, site.Data.Wiki);
        var pages = new PageSet(
            [.. files.Select(file => file.Page).OfType<PageFacts>()],
            files.Select(file => file.Path).Append(DataFormats.Manifest.Path),
            site.BasePath);
        var (quotes, sources) = (ShippedQuote.All(wiki).ToList(), (wiki.Sources ?? []).ToList());
        IEnumerable<Problem> Rules() =>
        [
            .. ShippedTextsAreReceived.Check(sources, files),
            .. ShippedQuotesAreVerbatim.Check(sources, quotes, pages),
            .. ShippedClaimsHavePages.Check(wiki.Claims ?? [], pages),
            .. ShippedClaimsStayWithinTheirQuotes.Check(wiki),
            .. PagePolicy.Check(pages),
            .. FixedFilesAreOfThisProgram.Check(site, known),
            .. Agreement.SelectMany(rule => rule(site)),
        ];
        return new Verification(files.Count, quotes.Count, new RunResult(WithoutFollowing(site, manifest, Rules)))
        {
            Claims = wiki.Claims?.Count() ?? 0,
            Sources = sources.Count,
            Received = sources.Count(source => source.Received is not null),
        };
    }

    /// <summary>
    /// Of a file whose bytes are not those of the manifest nothing more is reported, and nothing of the pages beside
    /// changed data that they are compared with.
    /// </summary>
    private static IEnumerable<Problem> WithoutFollowing(
        ShippedSite site, ManifestJson manifest, Func<IEnumerable<Problem>> rules)
    {
        List<Problem> changes = [.. FilesMatchTheManifest.Check(site.Files, manifest)];
        var changed = changes.Select(problem => problem.At.File).ToHashSet(StringComparer.Ordinal);
        return changed.Contains(DataFormats.Wiki.Path)
            ? changes
            : changes.Concat(rules().Where(problem => !changed.Contains(problem.At.File)));
    }
}
