using Wiki.Exports.Cards;
using Wiki.Exports.Schemas;
using Wiki.Exports.Search;
using Wiki.Publishing;
using Wiki.Publishing.Headers;
using Wiki.Rendering;

namespace Wiki.Exports;

/// <summary>Every file of the site that is no page.</summary>
internal static class DataFiles
{
    /// <summary>What pages load while they are read, by the folder it is loaded from.</summary>
    public static IReadOnlyList<(string Folder, Func<Edition, IReadOnlyList<SiteFile>> Write)> Loaded { get; } =
    [
        ("data/cards/", CardFiles.Write),
        ("data/search/", SearchFiles.Write),
        ("data/verify/", VerifyFiles.Write),
    ];

    public static IReadOnlyList<SiteFile> Write(Edition edition) => [.. WriteOthers(edition), .. Loaded.SelectMany(data => data.Write(edition))];

    /// <summary>What is downloaded, or shown with a page.</summary>
    public static IReadOnlyList<SiteFile> WriteOthers(Edition edition) =>
    [
        .. edition.Assets.Select(asset => new SiteFile(asset.Path, asset.Bytes)),
        WikiJson.Write(edition),
        .. HeaderFiles.Write(edition.BasePath),
        .. SchemaFiles.Write(),
    ];
}
