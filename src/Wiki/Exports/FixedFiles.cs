using Wiki.Exports.Json;
using Wiki.Exports.Schemas;
using Wiki.Output;

namespace Wiki.Exports;

/// <summary>The files that are the same in each wiki of this version.</summary>
internal static class FixedFiles
{
    public static IReadOnlyList<SiteFile> Write() => [WikiSchema.Write(), .. SchemaFiles.Write()];
}
