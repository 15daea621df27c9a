using Wiki.Composing;
using Wiki.Exports.Cards;
using Wiki.Exports.Crawlers;
using Wiki.Exports.Feeds;
using Wiki.Exports.Json;
using Wiki.Exports.Schemas;
using Wiki.Exports.Search;
using Wiki.Exports.Stix;
using Wiki.Exports.Tables;
using Wiki.Exports.Verify;
using Wiki.Exports.WebAnnotations;
using Wiki.Output;
using Wiki.Output.Headers;

namespace Wiki.Exports;

/// <summary>Every file of the site that is no page.</summary>
internal static class DataFiles
{
    /// <summary>Data by what its path begins with, so that the preview writes it when it is first requested.</summary>
    public static IReadOnlyList<(string Path, Func<Edition, IEnumerable<SiteFile>> Write)> ByPath { get; } =
    [
        ("data/cards/", CardFiles.Write),
        ("data/search/our", SearchFiles.WriteOur),
        ("data/search/reports", SearchFiles.WriteSources),
        ("data/verify/", VerifyFiles.Write),
        ("claims/", ClaimFiles.Write),
        (DataFormats.ReceivedFolder, ReceivedFiles.Write),
        ("sources/", SourceTexts.Write),
        ("data/references.", ReferenceFiles.Write),
        ("sitemap", Sitemap.Write),
        ("feed", AtomFeed.Write),
        One(DataFormats.Wiki, WikiFile.Write),
        One(DataFormats.WikiSchema, _ => WikiSchema.Write()),
        One(DataFormats.ClaimTable, ClaimTable.Write),
        One(DataFormats.CitationTable, CitationTable.Write),
        One(DataFormats.EventTable, EventTable.Write),
        One(DataFormats.FigureTable, FigureTable.Write),
        One(DataFormats.Stix, StixFile.Write),
        One(DataFormats.Annotations, Annotations.Write),
        One(DataFormats.Robots, RobotsText.Write),
        One(DataFormats.LanguageModels, LanguageModelText.Write),
        One(DataFormats.Content, ContentArchive.Write),
    ];

    /// <summary>What writes them; each hands its files on one by one.</summary>
    public static IReadOnlyList<Func<Edition, IEnumerable<SiteFile>>> Writers { get; } =
    [.. ByPath.Select(data => data.Write), WriteOthers];

    /// <summary>What is shown with a page, or describes to programs how to read the site.</summary>
    public static IReadOnlyList<SiteFile> WriteOthers(Edition edition) =>
        [
            .. edition.Assets.Select(asset => new SiteFile(asset.Path, asset.Bytes)),
            .. HeaderFiles.Write(edition.BasePath),
            .. SchemaFiles.Write(),
        ];

    private static (string Path, Func<Edition, IEnumerable<SiteFile>> Write) One(
        DataFormat format,
        Func<Edition, SiteFile> write
    ) => (format.Path, edition => [write(edition)]);
}
