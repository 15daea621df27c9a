using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Reading;

namespace Wiki.Preview;

/// <summary>
/// Claims whose pages are requested while all files are read for the first time: each is read with what its page rests
/// on, checked and shown at once. Pages of other records are made of what many claims say of them, and have to wait.
/// </summary>
/// <param name="finder">Reads records by their ids.</param>
/// <param name="assets">The scripts and styles of the page.</param>
/// <param name="today">The day of the check.</param>
internal sealed class EarlyClaims(RecordFinder finder, IReadOnlyList<PublishedAsset> assets, DateOnly? today)
{
    /// <summary>A page that rests on more would not come before all files are read.</summary>
    private const int MostRecords = 200;

    /// <summary>The page of a claim; null if this is no claim, or it has errors or rests on records with errors.
    /// </summary>
    /// <param name="path">The path of the page.</param>
    /// <param name="notice">Says that the rest is not read yet.</param>
    public Page? Find(string path, string notice)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        if (path != Route.Of(RecordKind.Claim, id).Path || finder.Find(id, [RecordKind.Claim]) is not Claim claim)
            return null;
        return finder.Site() is { } site && WithSupport(claim, site) is { } records
            && EarlyCheck.Prove(records, site, today) is { } proofs
            ? EarlyClaimPages.Of(claim, new Edition(new Corpus(site, records), proofs, assets), notice)
            : null;
    }

    /// <summary>
    /// The claim, the topics of the menu, and all records that the claim, its sources and the claims it names refer to;
    /// null if one is missing, a draft or has errors.
    /// </summary>
    private List<Record>? WithSupport(Claim claim, Site site)
    {
        var topics = site.MenuItems.Select(item => finder.Find(item.Id, [RecordKind.Topic])).OfType<Record>();
        var found = topics.Prepend<Record>(claim)
            .DistinctBy(record => record.Id)
            .ToDictionary(record => record.Id, StringComparer.Ordinal);
        var links = new Queue<RecordLink>(RecordLink.Of(claim));
        while (links.TryDequeue(out var link))
        {
            if (found.ContainsKey(link.To.Id))
                continue;
            if (found.Count == MostRecords || finder.Find(link.To.Id, link.Kinds) is not { } record)
                return null;
            found.Add(record.Id, record);
            foreach (var next in record is Claim or Source ? RecordLink.Of(record) : [])
                links.Enqueue(next);
        }

        return found.Values.Any(record => record.IsDraft) ? null : [.. found.Values];
    }
}
