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
    public static IReadOnlyList<SiteFile> Write(Edition edition) =>
    [
        .. edition.Assets.Select(asset => new SiteFile(asset.Path, asset.Bytes)),
        WikiJson.Write(edition),
        .. CardFiles.Write(edition),
        .. SearchFiles.Write(edition),
        .. VerifyFiles.Write(edition),
        .. HeaderFiles.Write(edition.BasePath),
        .. SchemaFiles.Write(),
    ];
}
