using System.Globalization;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// What the search shows of a record is its name, and of a claim its voices; of a report its blocks; of a page that is
/// of no record its title.
/// </summary>
internal static class SearchShowsWhatIsShipped
{
    private const string Folder = "data/search/";

    public static IEnumerable<Problem> Check(ShippedSite site) =>
        site.PathsIn(Folder)
            .Where(IsOfPages)
            .SelectMany(path => site.Compare(path, bytes => Differences(path, bytes, site)));

    private static bool IsOfPages(string path) =>
        Path.GetFileName(path).Contains("-pages-", StringComparison.Ordinal);

    private static IEnumerable<string> Differences(string path, byte[] bytes, ShippedSite site) =>
        from found in DataCall.Read(path, bytes).EnumerateArray()
        let id = found[0].GetString()!
        where !IsAsShipped(id, found[1].GetString()!, found[2].GetString()!, site.Data)
        where !IsOfPage(id, found[1].GetString()!, site)
        select PublishedParts.Found(id);

    private static bool IsAsShipped(string id, string name, string lead, ShippedWiki data)
    {
        if (id.Split("#b") is [var source, var block])
            return data.Sources.TryGetValue(source, out var of) && name == Block(of, block) && lead == of.Label;
        return data.Names.GetValueOrDefault(id) == name
            && (!data.Claims.ContainsKey(id) || ShippedVoices.AreSame(lead, data.Voices[id]));
    }

    private static bool IsOfPage(string id, string name, ShippedSite site) =>
        !site.Data.Names.ContainsKey(id)
        && site.Page(new Route($"{id}.html"))?.Letters.Contains(Letters.Of(name), StringComparison.Ordinal) == true;

    private static string? Block(SourceJson source, string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? source.Blocks.ElementAtOrDefault(index)?.Text
            : null;
}
