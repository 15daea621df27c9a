using System.Globalization;
using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>What the search shows of a record is its name, and of a claim its voices; of a report its blocks.</summary>
internal static class SearchShowsWhatIsShipped
{
    private const string Folder = "data/search/";

    public static IEnumerable<Problem> Check(ShippedSite site) =>
        site.PathsIn(Folder)
            .Where(IsOfPages)
            .SelectMany(path => site.Compare(path, bytes => Differences(path, bytes, site.Data)));

    private static bool IsOfPages(string path) =>
        Path.GetFileName(path).Contains("-pages-", StringComparison.Ordinal);

    private static IEnumerable<string> Differences(string path, byte[] bytes, ShippedWiki data) =>
        from found in DataCall.Read(path, bytes).EnumerateArray()
        let id = found[0].GetString()!
        where !IsAsShipped(id, found[1].GetString()!, found[2].GetString()!, data)
        select $"what the search shows of '{id}'";

    private static bool IsAsShipped(string id, string name, string lead, ShippedWiki data)
    {
        if (id.Split("#b") is [var report, var block])
            return data.Sources.TryGetValue(report, out var of) && name == Block(of, block) && lead == of.Label;
        return data.Names.GetValueOrDefault(id) == name
            && (!data.Claims.ContainsKey(id) || ShippedVoices.AreSame(lead, data.Voices[id]));
    }

    private static string? Block(SourceJson source, string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? source.Blocks.ElementAtOrDefault(index)?.Text
            : null;
}
