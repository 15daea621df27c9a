using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Preview;

/// <summary>
/// The home page and the pages of claims, if requested while all files are read for the first time: what each rests on
/// is read, checked and shown at once. Pages of other records are made of what many claims say of them, and have to
/// wait.
/// </summary>
/// <param name="finder">Reads records by their ids.</param>
/// <param name="assets">The scripts and styles of the page.</param>
/// <param name="today">The day of the check.</param>
internal sealed class EarlyPages(RecordFinder finder, IReadOnlyList<PublishedAsset> assets, DateOnly? today)
{
    /// <summary>A page that rests on more would not come before all files are read.</summary>
    private const int MostRecords = 200;

    /// <summary>A page; null if it has to wait, has errors or rests on records with errors.</summary>
    /// <param name="path">The path of the page.</param>
    /// <param name="progress">How far the reading of the others is.</param>
    public Page? Find(string path, ReadingProgress progress)
    {
        if (finder.Site() is not { } site)
            return null;
        return path == Route.Home.Path ? HomePage(site, progress) : ClaimPage(path, site, progress);
    }

    private Page? HomePage(Site site, ReadingProgress progress)
    {
        var shown = site with { Home = [], Story = [], Compare = [] };
        var notice = PreviewMessages.HomeIsEarly(progress.Done, progress.Total);
        return WithSupport([], RecordLink.Of(shown), site) is { } records && Prove(records, shown) is { } proofs
            ? EarlyHomePages.Of(new Edition(new Corpus(site, records), proofs, assets), notice)
            : null;
    }

    private Page? ClaimPage(string path, Site site, ReadingProgress progress)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        if (path != Route.Of(RecordKind.Claim, id).Path || finder.Find(id, [RecordKind.Claim]) is not Claim claim)
            return null;
        var notice = PreviewMessages.ClaimIsEarly(progress.Done, progress.Total);
        var menu = site with { Answer = [], About = [], Home = [], Story = [], Compare = [] };
        return WithSupport([claim], RecordLink.Of(claim), site) is { } records && Prove(records, menu) is { } proofs
            ? EarlyClaimPages.Of(claim, new Edition(new Corpus(site, records), proofs, assets), notice)
            : null;
    }

    private Proofs? Prove(IReadOnlyList<Record> records, Site shown) => EarlyCheck.Prove(records, shown, today);

    /// <summary>
    /// The records that a page starts with, the topics of the menu, and all that the page, its claims and their sources
    /// refer to; null if one is missing, a draft or has errors.
    /// </summary>
    private List<Record>? WithSupport(IEnumerable<Record> starts, IEnumerable<RecordLink> links, Site site)
    {
        var topics = site.MenuItems.Select(item => finder.Find(item.Id, [RecordKind.Topic])).OfType<Record>();
        var found = starts.Concat(topics)
            .DistinctBy(record => record.Id)
            .ToDictionary(record => record.Id, StringComparer.Ordinal);
        var waiting = new Queue<RecordLink>(links);
        while (waiting.TryDequeue(out var link))
        {
            if (found.ContainsKey(link.To.Id))
                continue;
            if (found.Count == MostRecords || finder.Find(link.To.Id, link.Kinds) is not { } record)
                return null;
            found.Add(record.Id, record);
            foreach (var next in record is Claim or Source ? RecordLink.Of(record) : [])
                waiting.Enqueue(next);
        }

        return found.Values.Any(record => record.IsDraft) ? null : [.. found.Values];
    }
}
