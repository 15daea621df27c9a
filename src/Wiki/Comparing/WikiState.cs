using System.Text.Json;
using Wiki.Output.Json;

namespace Wiki.Comparing;

/// <summary>Reads the content from a published <c>wiki.json</c>.</summary>
internal static class WikiState
{
    /// <summary>Null where the file is no such file.</summary>
    public static WikiJson? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            var wiki = PublishedJson.Read(File.ReadAllBytes(path), PublishedJson.Files.WikiJson);
            return wiki.Claims is null || HasRepeatedIds(wiki) ? null : wiki;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The records of each kind.</summary>
    public static IReadOnlyList<IEnumerable<IRecordJson>> KindsOf(WikiJson wiki) =>
    [
        wiki.Sources ?? [], wiki.Claims ?? [], wiki.Entities ?? [], wiki.Events ?? [], wiki.Topics ?? [],
        wiki.Questions ?? [],
    ];

    /// <summary>No build writes two records with the same id.</summary>
    private static bool HasRepeatedIds(WikiJson wiki)
    {
        var ids = KindsOf(wiki).SelectMany(records => records).Select(record => record.Id).ToList();
        return ids.Distinct(StringComparer.Ordinal).Count() < ids.Count;
    }
}
